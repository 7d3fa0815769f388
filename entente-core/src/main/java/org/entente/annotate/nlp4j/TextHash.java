package org.entente.annotate.nlp4j;

/**
 * A hash of text that can be put together from the hashes of its parts, so that a feature made of several words is
 * looked up without building its string.
 *
 * <p>The characters are the digits of a number to a fixed base, modulo the prime 2^61 - 1. Two different texts of up to
 * n characters have the same hash with a chance of at most n / 2^61; the tables built on it check when they are made
 * that no two of their own keys do.
 */
final class TextHash {
    private static final long PRIME = (1L << 61) - 1;
    private static final long BASE = 0x0C6BC279692B5C32L % PRIME;

    private TextHash() {}

    /** The hash of a text; 0 only for the empty one. */
    static long of(CharSequence text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = append(hash, text.charAt(i));
        }
        return hash;
    }

    /** The base to the power of a length: what {@link #append(long, long, long)} needs of its right part. */
    static long power(int length) {
        long power = 1;
        long square = BASE;
        for (int rest = length; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                power = multiply(power, square);
            }
            square = multiply(square, square);
        }
        return power;
    }

    /** The hash of a text with a character added. A character counts from 1, or leading ones could be lost. */
    static long append(long left, char right) {
        return add(multiply(left, BASE), right + 1L);
    }

    /** The hash of two texts one after the other. */
    static long append(long left, long right, long rightPower) {
        return add(multiply(left, rightPower), right);
    }

    /** The hash of a text with a mark added that is no character, so that no text can imitate it. */
    static long appendMark(long left) {
        return add(multiply(left, BASE), Character.MAX_VALUE + 2L);
    }

    private static long add(long a, long b) {
        long sum = a + b;
        return sum >= PRIME ? sum - PRIME : sum;
    }

    private static long multiply(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        // The product is high * 2^64 + low, and 2^61 is 1 modulo the prime.
        return add(low & PRIME, (low >>> 61) | (high << 3));
    }
}
