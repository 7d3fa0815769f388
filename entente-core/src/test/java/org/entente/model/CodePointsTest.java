package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "a😀b😀😀c", "😀", "東京とソウル 🇯🇵🤝🇰🇷", "lone \ud83d half", "\ude00\ud83d"})
    void agreesWithTheJdkAtEveryOffset(String text) {
        CodePoints points = CodePoints.of(text);
        int length = text.codePointCount(0, text.length());
        assertEquals(length, points.length());
        for (int offset = 0; offset <= length; offset++) {
            int index = text.offsetByCodePoints(0, offset);
            assertEquals(index, points.index(offset), "index of " + offset);
            assertEquals(offset, points.offset(index), "offset of " + index);
        }
    }

    @Test
    void givesTheWordsAtASpanOfCodePoints() {
        assertEquals("b😀", CodePoints.of("a😀b😀😀c").words(new Span(2, 4)));
    }
}
