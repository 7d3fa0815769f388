package org.entente.annotate.nlp4j;

import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serial;
import java.util.Arrays;
import org.magicwerk.brownies.collections.primitive.FloatGapList;

/**
 * NLP4J's list of weights, read without those that are zero: the parser's has 114 million, nine in ten of them zero, in
 * one array of 455 MB that many a heap has no place for.
 *
 * <p>{@link ModelInput} puts it in the place of the list that NLP4J serialized. The weights can be got in order only.
 */
final class SparseWeights extends FloatGapList {
    static final ObjectStreamClass DESCRIPTOR = ObjectStreamClass.lookup(SparseWeights.class);

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int FIRST_CAPACITY = 1 << 16;

    private transient int[] indices;
    private transient float[] values;
    private transient int size;
    private transient int next;

    /** Made by reading only; this would be an empty list. */
    SparseWeights() {
        indices = new int[0];
        values = new float[0];
    }

    @Serial
    private void readObject(ObjectInputStream in) throws IOException {
        int total = in.readInt();
        indices = new int[FIRST_CAPACITY];
        values = new float[FIRST_CAPACITY];
        for (int index = 0; index < total; index++) {
            float value = in.readFloat();
            if (value != 0) {
                keep(index, value);
            }
        }
    }

    /** Without it Java would expect no data of ours in what it reads. */
    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        throw new NotSerializableException(SparseWeights.class.getName());
    }

    private void keep(int index, float value) {
        if (size == indices.length) {
            indices = Arrays.copyOf(indices, size + size / 2);
            values = Arrays.copyOf(values, size + size / 2);
        }
        indices[size] = index;
        values[size] = value;
        size++;
    }

    /** The weight at an index, which must not be less than that of the call before. */
    @Override
    public float get(int index) {
        while (next < size && indices[next] < index) {
            next++;
        }
        return next < size && indices[next] == index ? values[next] : 0;
    }
}
