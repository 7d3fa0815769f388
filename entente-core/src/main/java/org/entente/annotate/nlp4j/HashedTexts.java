package org.entente.annotate.nlp4j;

import java.util.List;

/** Texts in a fixed order, as their hashes: all that the feature templates need of them. */
final class HashedTexts {
    static final HashedTexts NONE = HashedTexts.of(List.of());

    private final long[] hashes;
    private final long[] powers;

    private HashedTexts(long[] hashes, long[] powers) {
        this.hashes = hashes;
        this.powers = powers;
    }

    static HashedTexts of(List<String> texts) {
        long[] hashes = new long[texts.size()];
        long[] powers = new long[texts.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = TextHash.of(texts.get(i));
            powers[i] = TextHash.power(texts.get(i).length());
        }
        return new HashedTexts(hashes, powers);
    }

    int size() {
        return hashes.length;
    }

    long hash(int index) {
        return hashes[index];
    }

    long power(int index) {
        return powers[index];
    }

    /** The texts whose bit is set, in order; for at most 64 texts. */
    HashedTexts pick(long bits) {
        int count = Long.bitCount(bits);
        long[] pickedHashes = new long[count];
        long[] pickedPowers = new long[count];
        long rest = bits;
        for (int i = 0; i < count; i++) {
            int index = Long.numberOfTrailingZeros(rest);
            pickedHashes[i] = hashes[index];
            pickedPowers[i] = powers[index];
            rest &= rest - 1;
        }
        return new HashedTexts(pickedHashes, pickedPowers);
    }
}
