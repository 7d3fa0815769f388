package org.entente.tune;

/**
 * How to train.
 *
 * @param rank columns of the thin matrices
 * @param scale what their product is multiplied with
 * @param rate of learning, of the thin matrices
 * @param headRate of the heads
 * @param decay of weights
 * @param epochs passes over the corpus
 * @param batch sentences a step
 * @param seed of everything random
 */
record Settings(int rank, float scale, double rate, double headRate, double decay, int epochs, int batch, long seed) {
    /** What the shipped weights were trained with. */
    static Settings usual() {
        return new Settings(16, 2, 5e-4, 1e-3, 0.01, 4, 16, 20261201);
    }

    Settings withEpochs(int other) {
        return new Settings(rank, scale, rate, headRate, decay, other, batch, seed);
    }
}
