package org.entente.merge;

import java.util.Arrays;

/** Pairs of numbers, each once, eight bytes a pair: there are millions of them. */
final class PairSet {
    private static final int FIRST_SIZE = 1 << 10;

    private long[] pairs = new long[FIRST_SIZE];
    private int count;

    /** Takes what is done with a pair. */
    interface Taker {
        void take(int lower, int higher);
    }

    void add(int one, int other) {
        if (count == pairs.length) {
            settle();
            if (2 * count > pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * pairs.length);
            }
        }
        pairs[count++] = (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    /** Hands on each pair once, by the lower number and then the higher. */
    void each(Taker taker) {
        settle();
        for (int i = 0; i < count; i++) {
            taker.take((int) (pairs[i] >>> Integer.SIZE), (int) pairs[i]);
        }
    }

    private void settle() {
        Arrays.sort(pairs, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || pairs[kept - 1] != pairs[i]) {
                pairs[kept++] = pairs[i];
            }
        }
        count = kept;
    }
}
