package org.entente.codebook.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Table;
import org.entente.model.ClaimKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MergeTablesTest {
    private static MergeWeights weights(String row) throws IOException {
        String text = "kind\taspect\toutcome\tweight\n" + row.replace(' ', '\t') + "\n";
        return MergeWeights.of(Table.read("w.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @CsvSource({
        "event date sane 4, w.tsv:2 column outcome, sane",
        "happening date same 4, w.tsv:2 column kind, happening",
        "event date same much, w.tsv:2 column weight, much"
    })
    void aBadRowIsNamedWithWhatWasExpected(String row, String where, String found) {
        CodebookException e = assertThrows(CodebookException.class, () -> weights(row));
        String message = String.valueOf(e.getMessage());
        assertTrue(message.contains(where) && message.contains("\"" + found + "\""), message);
    }

    @Test
    void whatHasNoRowAddsNothing() throws IOException {
        MergeWeights weights = weights("event date same 4");
        assertEquals(4, weights.weight(ClaimKind.EVENT, Aspect.DATE, Outcome.SAME));
        assertEquals(0, weights.weight(ClaimKind.EVENT, Aspect.DATE, Outcome.NEAR));
        assertEquals(0, weights.weight(ClaimKind.MEETING, Aspect.DATE, Outcome.SAME));
    }

    /** Full agreement makes two claims one, and what two members of an entry need is no more than what joins them. */
    @ParameterizedTest
    @EnumSource(ClaimKind.class)
    void everyKindCanBeMergedAndHasItsLimits(ClaimKind kind) {
        MergeWeights weights = MergeWeights.load();
        MergeLimits limits = MergeLimits.load();
        int most = weights.aspects(kind).stream()
                .mapToInt(aspect -> Math.max(0, weights.weight(kind, aspect, Outcome.SAME)))
                .sum();
        assertTrue(most >= limits.of(kind, "same"));
        assertTrue(limits.of(kind, "member") <= limits.of(kind, "same"));
        assertTrue(limits.of(kind, "words_part") <= limits.of(kind, "words_same"));
    }

    @Test
    void noWordStandsForTwoOthers() {
        Set<String> seen = new HashSet<>();
        Table.resource("merging/alike.tsv")
                .rows()
                .forEach(row ->
                        row.list("alike", ",").forEach(word -> assertTrue(seen.add(word), row.line() + ": " + word)));
        Table.resource("merging/alike.tsv")
                .rows()
                .forEach(row -> assertFalse(seen.contains(row.cell("word")), row.line() + ": " + row.cell("word")));
    }

    @Test
    void numbersAreReadInDigitsAndWords() {
        MergeWords words = MergeWords.load();
        assertEquals(40_000, words.number("40,000").orElseThrow());
        assertEquals(7, words.number("Seven").orElseThrow());
        assertTrue(words.number("1.5").isEmpty());
        assertEquals("diplomat", words.head("envoy"));
    }
}
