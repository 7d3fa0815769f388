package org.entente.annotate.nlp4j;

import java.io.IOException;

/**
 * A read-only hash table from {@linkplain TextHash hashed texts} to numbers, in two arrays and without an object per
 * entry. Open addressing: a key lies in the first free slot at or after its own.
 */
final class KeyTable {
    /** What {@link #find} answers for a key that is not there. */
    static final int ABSENT = -1;

    private static final long FREE = 0;
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] values;

    private KeyTable(long[] keys, int[] values) {
        this.keys = keys;
        this.values = values;
    }

    /** An empty table to be filled with {@code size} entries before anything is looked up in it. */
    static Builder builder(int size) {
        return new Builder(size);
    }

    static KeyTable read(FlatReader in) throws IOException {
        long[] keys = in.longs();
        int[] values = in.ints();
        if (keys.length == 0 || keys.length != values.length) {
            throw new CacheFormatException(
                    "expected as many values as keys, found %d and %d".formatted(values.length, keys.length));
        }
        return new KeyTable(keys, values);
    }

    void write(FlatWriter out) throws IOException {
        out.longs(keys);
        out.ints(values);
    }

    /** The number stored under a key, or {@link #ABSENT}. */
    int find(long key) {
        int slot = slot(key, keys.length);
        while (true) {
            long found = keys[slot];
            // In this order: the empty text has the key of a free slot.
            if (found == FREE) {
                return ABSENT;
            }
            if (found == key) {
                return values[slot];
            }
            slot = slot + 1 == keys.length ? 0 : slot + 1;
        }
    }

    /** Spreads keys over the slots with the top 31 bits of a product, so that the length need be no power of two. */
    private static int slot(long key, int slots) {
        return (int) ((((key * GOLDEN_RATIO) >>> 33) * slots) >>> 31);
    }

    /** Fills a table. */
    static final class Builder {
        private final long[] keys;
        private final int[] values;
        private int free;

        private Builder(int size) {
            // Two slots in three taken: a miss looks at five neighbouring slots on average, one or two cache lines.
            int slots = Math.addExact(size, size / 2) + 2;
            this.keys = new long[slots];
            this.values = new int[slots];
            this.free = size;
        }

        /**
         * Stores a number, 0 or more, under a key.
         *
         * @throws IllegalStateException if another text with the same hash is there, or the table is full
         */
        void put(long key, int value) {
            if (key == FREE || value < 0 || free == 0) {
                throw new IllegalStateException(
                        "key table: cannot store %d under %d, %d entries still to come".formatted(value, key, free));
            }
            int slot = slot(key, keys.length);
            while (keys[slot] != FREE) {
                if (keys[slot] == key) {
                    throw new IllegalStateException("key table: two texts have the hash %d".formatted(key));
                }
                slot = slot + 1 == keys.length ? 0 : slot + 1;
            }
            keys[slot] = key;
            values[slot] = value;
            free--;
        }

        KeyTable build() {
            return new KeyTable(keys, values);
        }
    }
}
