package org.entente.read.raw;

/**
 * How much of some bytes is UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
 *
 * @param sequences well-formed sequences of two bytes and more
 * @param broken bytes that belong to no sequence
 * @param firstBroken offset of the first of them, -1 if there is none
 */
record Utf8Check(int sequences, int broken, int firstBroken) {
    static Utf8Check of(byte[] bytes, int from) {
        int sequences = 0;
        int broken = 0;
        int first = -1;
        for (int i = from; i < bytes.length; ) {
            int length = bytes[i] >= 0 ? 1 : sequence(bytes, i);
            if (length == 0) {
                broken++;
                first = first < 0 ? i : first;
                i++;
            } else {
                sequences += length > 1 ? 1 : 0;
                i += length;
            }
        }
        return new Utf8Check(sequences, broken, first);
    }

    boolean valid() {
        return broken == 0;
    }

    /** Length of the well-formed sequence that begins here with a byte above 0x7F, 0 if none does. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < low || second > high) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
