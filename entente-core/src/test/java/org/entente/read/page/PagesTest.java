package org.entente.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Floors for what is found on marked pages; a line of a report is never taken for chrome. */
final class PagesTest {
    private static final double FLOOR = 0.93;

    private final PageReader reader = new PageReader();

    @ParameterizedTest
    @ValueSource(strings = {"tuning", "heldout", "fresh"})
    void losesNoLineOfAReport(String part) throws IOException {
        PageScore score = PageScore.of(MarkedPage.all(part), reader);
        assertEquals(List.of(), score.lost(), score::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuning", "heldout", "fresh"})
    void findsChromeAndFields(String part) throws IOException {
        PageScore score = PageScore.of(MarkedPage.all(part), reader);
        assertTrue(score.recall() >= FLOOR, score::toString);
        for (String field : List.of("headline", "date", "basis", "place", "byline", "publisher", "lang")) {
            assertTrue(score.accuracy(field) >= FLOOR, () -> field + "\n" + score);
        }
    }

    @Test
    void hasThirtyPages() throws IOException {
        assertTrue(MarkedPage.all("tuning").size() + MarkedPage.all("heldout").size() >= 30);
    }
}
