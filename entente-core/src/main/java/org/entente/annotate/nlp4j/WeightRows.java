package org.entente.annotate.nlp4j;

import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a linear model, a row a feature, only those that are not zero. Nine weights in ten are; leaving them
 * out changes no sum.
 */
final class WeightRows {
    private static final int MAX_LABELS = 256;

    private final int[] starts;
    private final byte[] labels;
    private final float[] weights;

    private WeightRows(int[] starts, byte[] labels, float[] weights) {
        this.starts = starts;
        this.labels = labels;
        this.weights = weights;
    }

    static Builder builder(int rows, int labels) {
        return new Builder(rows, labels);
    }

    static WeightRows read(FlatReader in) throws IOException {
        return new WeightRows(in.ints(), in.bytes(), in.floats());
    }

    void write(FlatWriter out) throws IOException {
        out.ints(starts);
        out.bytes(labels);
        out.floats(weights);
    }

    /** Adds a row to the scores of the labels. The order of the calls matters to the last bit of a score. */
    void addTo(int row, float[] scores) {
        int end = starts[row + 1];
        for (int i = starts[row]; i < end; i++) {
            scores[labels[i] & 0xFF] += weights[i];
        }
    }

    /** Takes the rows in order. */
    static final class Builder {
        private final int[] starts;
        private byte[] labels = new byte[1 << 16];
        private float[] weights = new float[1 << 16];
        private int row;
        private int size;

        private Builder(int rows, int labelCount) {
            if (labelCount > MAX_LABELS) {
                throw new IllegalStateException(
                        "weights: expected at most %d labels, found %d".formatted(MAX_LABELS, labelCount));
            }
            this.starts = new int[rows + 1];
        }

        /** Adds a weight to the row being filled. */
        void add(int label, float weight) {
            if (weight == 0) {
                return;
            }
            if (size == labels.length) {
                labels = Arrays.copyOf(labels, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            labels[size] = (byte) label;
            weights[size] = weight;
            size++;
        }

        void endRow() {
            row++;
            starts[row] = size;
        }

        WeightRows build() {
            return new WeightRows(starts, Arrays.copyOf(labels, size), Arrays.copyOf(weights, size));
        }
    }
}
