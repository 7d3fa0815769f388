package org.entente.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.util.Utils;
import java.io.IOException;
import java.util.List;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    @Test
    void asksNothingOfTheNetwork() throws IOException {
        try (WordPieces pieces = WordPieces.load(96)) {
            assertTrue(Utils.isOfflineMode());
            assertFalse(pieces.of("Chad").size() == 0);
        }
    }

    @Test
    void countsInCodePoints() throws IOException {
        try (WordPieces pieces = WordPieces.load(96)) {
            PieceList list = pieces.of("\uD83D\uDE00 Chad left");
            int last = list.size() - 2;
            assertEquals(new Span(7, 11), list.spans().get(last));
            assertArrayEquals(new int[] {last - 1}, list.wordsIn(List.of(new Span(2, 6))));
        }
    }

    @Test
    void tellsPiecesThatBeginWordsFromThoseThatGoOn() throws IOException {
        try (WordPieces pieces = WordPieces.load(96)) {
            PieceList list = pieces.of("Nouakchott's envoy");
            int[] words = list.wordsIn(List.of(new Span(0, 10)));
            int[] all = list.in(List.of(new Span(0, 10)));
            assertEquals(1, words.length);
            assertEquals(1, words[0]);
            assertFalse(all.length < 2, "a rare name has several pieces");
        }
    }

    @Test
    void cutsWhatIsTooLongAndKeepsTheMarkOfTheEnd() throws IOException {
        try (WordPieces pieces = WordPieces.load(8)) {
            PieceList list = pieces.of("one two three four five six seven eight nine");
            assertEquals(8, list.size());
            assertEquals(new Span(0, 0), list.spans().get(0));
            assertEquals(new Span(0, 0), list.spans().get(7));
        }
    }

    @Test
    void readsNothingInAnEmptySentence() throws IOException {
        try (WordPieces pieces = WordPieces.load(96)) {
            assertEquals(2, pieces.of("").size());
            assertArrayEquals(new int[0], pieces.of("").wordsIn(List.of(new Span(0, 5))));
        }
    }
}
