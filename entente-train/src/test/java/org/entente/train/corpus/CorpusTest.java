package org.entente.train.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.codebook.plover.Plover;
import org.entente.model.EventType;
import org.entente.model.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The schema check of the corpus that ships. */
class CorpusTest {
    private static List<MarkedSentence> corpus = List.of();
    private static List<MarkedSentence> second = List.of();

    @BeforeAll
    static void read() throws IOException {
        CorpusReader reader = new CorpusReader(Plover.load());
        corpus = reader.readFolder(Path.of("corpus/events"));
        second = reader.readFolder(Path.of("corpus/second"));
    }

    @Test
    void holdsEveryTypeAndEveryAssertionAndSentencesWithoutEvents() {
        Set<EventType> types = new HashSet<>();
        Set<Assertion> assertions = EnumSet.noneOf(Assertion.class);
        Set<NoEventReason> reasons = EnumSet.noneOf(NoEventReason.class);
        for (MarkedSentence sentence : corpus) {
            sentence.events().forEach(event -> types.add(event.type()));
            sentence.events().forEach(event -> assertions.add(event.assertion()));
            sentence.reason().ifPresent(reasons::add);
        }
        assertEquals(Set.copyOf(EventType.plover()), types);
        assertEquals(EnumSet.allOf(Assertion.class), assertions);
        assertEquals(EnumSet.allOf(NoEventReason.class), reasons);
    }

    /** The figures that the corpus's SOURCE.md gives. */
    @Test
    void twoReadersAgree() {
        Agreement agreement = Agreement.of(corpus, second);
        assertEquals(second.size(), agreement.sentences(), "second readings of sentences that the corpus lacks");
        assertTrue(agreement.told() > 0.99, () -> "event or none: " + agreement.told());
        assertTrue(agreement.found() > 0.95, () -> "events: " + agreement.found());
        assertTrue(agreement.type() > 0.98, () -> "types: " + agreement.type());
        assertTrue(agreement.mode() > 0.92, () -> "modes: " + agreement.mode());
        assertTrue(agreement.assertion() > 0.97, () -> "assertions: " + agreement.assertion());
        assertTrue(agreement.actor() > 0.94, () -> "actors: " + agreement.actor());
        assertTrue(agreement.recipient() > 0.85, () -> "recipients: " + agreement.recipient());
    }

    @Test
    void hasNoSentenceTwice() {
        Map<String, String> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (MarkedSentence sentence : corpus) {
            String earlier = seen.put(sentence.text(), sentence.source());
            if (earlier != null) {
                twice.add(earlier + " and " + sentence.source());
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void marksWholeWords() {
        List<String> cut = new ArrayList<>();
        for (MarkedSentence sentence : corpus) {
            for (MarkedEvent event : sentence.events()) {
                event.acts().forEach(span -> addIfCut(sentence, span, cut));
                event.actors().forEach(span -> addIfCut(sentence, span, cut));
                event.recipients().forEach(span -> addIfCut(sentence, span, cut));
            }
        }
        assertEquals(List.of(), cut);
    }

    private static void addIfCut(MarkedSentence sentence, Span span, List<String> cut) {
        int[] points = sentence.text().codePoints().toArray();
        assertTrue(span.length() > 0, sentence.source());
        boolean before = span.begin() > 0
                && Character.isLetterOrDigit(points[span.begin() - 1])
                && Character.isLetterOrDigit(points[span.begin()]);
        boolean after = span.end() < points.length
                && Character.isLetterOrDigit(points[span.end() - 1])
                && Character.isLetterOrDigit(points[span.end()]);
        if (before || after) {
            cut.add(sentence.source() + " " + new String(points, span.begin(), span.length()));
        }
    }
}
