package org.entente.annotate.nlp4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextHashTest {

    @Test
    void isPutTogetherFromItsParts() {
        for (String text : new String[] {"", "a", "New York", "\uFFFF\0\uD800", "x".repeat(1000)}) {
            for (int cut = 0; cut <= text.length(); cut++) {
                String right = text.substring(cut);
                long joined = TextHash.append(
                        TextHash.of(text.substring(0, cut)), TextHash.of(right), TextHash.power(right.length()));
                assertEquals(TextHash.of(text), joined);
            }
        }
    }

    @Test
    void differsForAllShortTexts() {
        Set<Long> hashes = new HashSet<>();
        hashes.add(TextHash.of(""));
        for (char first = 0; first < 500; first++) {
            hashes.add(TextHash.of(String.valueOf(first)));
            for (char second = 0; second < 500; second++) {
                hashes.add(TextHash.of(String.valueOf(new char[] {first, second})));
            }
        }
        assertEquals(1 + 500 + 500 * 500, hashes.size());
    }

    @Test
    void hasMarkThatNoCharacterImitates() {
        long marked = TextHash.appendMark(TextHash.of("New"));
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertNotEquals(marked, TextHash.append(TextHash.of("New"), (char) c));
        }
    }
}
