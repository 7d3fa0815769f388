package org.entente.encoder;

import java.util.Arrays;

/**
 * Numbers in rows and columns.
 *
 * @param shape the length of each dimension, the outermost first
 * @param values all of them, row by row; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // Megabytes, read once and never changed.
public record Tensor(int[] shape, float[] values) {
    public Tensor {
        int size = Arrays.stream(shape).reduce(1, Math::multiplyExact);
        if (size != values.length) {
            throw new IllegalArgumentException("tensor of shape %s: expected %d values, found %d"
                    .formatted(Arrays.toString(shape), size, values.length));
        }
    }

    public int rows() {
        return shape[0];
    }

    /** The length of the last dimension. */
    public int columns() {
        return shape[shape.length - 1];
    }
}
