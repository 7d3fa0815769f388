package org.entente.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.codebook.Table;
import org.junit.jupiter.api.Test;

/** Sentences end where a reader says they do. */
final class BoundariesTest {
    private static final double FLOOR = 0.98;

    private final SentenceBreaks breaks = new SentenceBreaks(Abbreviations.load(), WordLists.load());

    @Test
    void findsTheBoundariesOfTrickyParagraphs() throws IOException {
        BoundaryScore score = BoundaryScore.of(BoundaryScore::ours);
        assertTrue(score.gold() >= 200, score::toString);
        assertTrue(score.f1() >= FLOOR, score::toString);
    }

    @Test
    void doesBetterThanThePlatform() throws IOException {
        double platform = BoundaryScore.of(BoundaryScore::platform).f1();
        assertTrue(BoundaryScore.of(BoundaryScore::ours).f1() > platform + 0.1);
    }

    @Test
    void eachAbbreviationRowKeepsItsSentenceWholeAndSplitsTheOther() {
        List<String> faults = new ArrayList<>();
        for (Table.Row row : Table.resource("segment/abbreviations.tsv").rows()) {
            String language = row.cell("lang");
            row.filled("codes").filter(text -> count(text, language) != 1).ifPresent(faults::add);
            row.filled("does_not").filter(text -> count(text, language) != 2).ifPresent(faults::add);
        }
        assertEquals(List.of(), faults);
    }

    private int count(String text, String language) {
        return breaks.split(text, 0, text.length(), language).size();
    }
}
