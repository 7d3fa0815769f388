package org.entente.annotate.nlp4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class KeyTableTest {
    private static final int SIZE = 10_000;

    private static KeyTable words() {
        KeyTable.Builder words = KeyTable.builder(SIZE);
        for (int i = 0; i < SIZE; i++) {
            words.put(TextHash.of("word" + i), i);
        }
        return words.build();
    }

    @Test
    void findsAllKeysAndNoOthers() {
        KeyTable words = words();
        for (int i = 0; i < SIZE; i++) {
            assertEquals(i, words.find(TextHash.of("word" + i)));
            assertEquals(KeyTable.ABSENT, words.find(TextHash.of("other" + i)));
        }
    }

    @Test
    void doesNotTakeEmptyTextForFreeSlot() {
        assertEquals(KeyTable.ABSENT, words().find(TextHash.of("")));
        assertEquals(KeyTable.ABSENT, KeyTable.builder(0).build().find(TextHash.of("")));
    }

    @Test
    void refusesKeyThatIsThere() {
        KeyTable.Builder words = KeyTable.builder(2);
        words.put(5, 0);
        assertThrows(IllegalStateException.class, () -> words.put(5, 1));
    }

    @Test
    void refusesMoreThanWasAnnounced() {
        KeyTable.Builder words = KeyTable.builder(1);
        words.put(5, 0);
        assertThrows(IllegalStateException.class, () -> words.put(6, 1));
    }
}
