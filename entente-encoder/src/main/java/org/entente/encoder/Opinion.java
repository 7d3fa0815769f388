package org.entente.encoder;

import java.util.stream.IntStream;

/**
 * What the model thinks of one act.
 *
 * @param types a probability for each type
 * @param modeLogits for each mode of all types
 * @param assertions a probability for each way of telling
 */
@SuppressWarnings("ArrayRecordComponent") // Short-lived.
public record Opinion(Labels labels, double[] types, float[] modeLogits, double[] assertions) {
    /** The likeliest type. */
    public int type() {
        return largest(types);
    }

    /** The likeliest way of telling. */
    public int assertion() {
        return largest(assertions);
    }

    /**
     * Probabilities of the modes of one type.
     *
     * @return for each mode of all types; zero of those of other types, and all zero where the type has none
     */
    public double[] modes(int type) {
        int[] own = IntStream.range(0, modeLogits.length)
                .filter(mode -> labels.belongs(mode, type))
                .toArray();
        float[] logits = new float[own.length];
        for (int i = 0; i < own.length; i++) {
            logits[i] = modeLogits[own[i]];
        }
        double[] some = Layers.softmax(logits, 0, logits.length);
        double[] all = new double[modeLogits.length];
        for (int i = 0; i < own.length; i++) {
            all[own[i]] = some[i];
        }
        return all;
    }

    private static int largest(double[] values) {
        return IntStream.range(0, values.length).reduce(0, (best, i) -> values[i] > values[best] ? i : best);
    }
}
