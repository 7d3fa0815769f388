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
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.codebook.plover.Plover;
import org.entente.model.EventType;
import org.entente.model.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The schema check of the corpus that ships. */
class CorpusTest {
    private static List<MarkedSentence> events = List.of();
    private static List<MarkedSentence> heldOut = List.of();
    private static List<MarkedSentence> corpus = List.of();
    private static List<MarkedSentence> second = List.of();

    @BeforeAll
    static void read() throws IOException {
        CorpusReader reader = new CorpusReader(Plover.load());
        events = reader.readFolder(Path.of("corpus/events"));
        heldOut = reader.readFolder(Path.of("corpus/held-out"));
        corpus = Stream.of(events, heldOut).flatMap(List::stream).toList();
        second = reader.readFolder(Path.of("corpus/second"));
    }

    @Test
    void teachesEveryTypeAndEveryAssertionAndSentencesWithoutEvents() {
        assertHoldsAll(events);
    }

    @Test
    void scoresEveryTypeAndEveryAssertionAndSentencesWithoutEvents() {
        assertHoldsAll(heldOut);
    }

    private static void assertHoldsAll(List<MarkedSentence> sentences) {
        Set<EventType> types = new HashSet<>();
        Set<Assertion> assertions = EnumSet.noneOf(Assertion.class);
        Set<NoEventReason> reasons = EnumSet.noneOf(NoEventReason.class);
        for (MarkedSentence sentence : sentences) {
            sentence.events().forEach(event -> types.add(event.type()));
            sentence.events().forEach(event -> assertions.add(event.assertion()));
            sentence.reason().ifPresent(reasons::add);
        }
        assertEquals(Set.copyOf(EventType.plover()), types);
        assertEquals(EnumSet.allOf(Assertion.class), assertions);
        assertEquals(EnumSet.allOf(NoEventReason.class), reasons);
    }

    @Test
    void keepsEnoughOutOfTrainingToScore() {
        long none = heldOut.stream().filter(held -> held.events().isEmpty()).count();
        assertEquals(600, heldOut.size() - none, "held out, with events");
        assertTrue(none >= 240, () -> "held out, without events: " + none);
    }

    @Test
    void scoresNothingThatItTeaches() {
        Set<String> both = texts(events);
        both.retainAll(texts(heldOut));
        assertEquals(Set.of(), both);
    }

    @Test
    void isReadTwiceInWhole() {
        Set<String> once = texts(corpus);
        once.removeAll(texts(second));
        assertEquals(Set.of(), once, "without a second reading");
        Set<String> gone = texts(second);
        gone.removeAll(texts(corpus));
        assertEquals(Set.of(), gone, "second readings of sentences that the corpus lacks");
        assertEquals(corpus.size(), second.size());
    }

    private static Set<String> texts(List<MarkedSentence> sentences) {
        return sentences.stream().map(MarkedSentence::text).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How near the settled marks are to the second reading, as the corpus's SOURCE.md gives it. */
    @Test
    void settledMarksStandNearTheSecondReading() {
        Agreement agreement = Agreement.of(corpus, second);
        assertTrue(agreement.told() > 0.995, () -> "event or none: " + agreement.told());
        assertTrue(agreement.found() > 0.98, () -> "events: " + agreement.found());
        assertTrue(agreement.type() > 0.99, () -> "types: " + agreement.type());
        assertTrue(agreement.mode() > 0.975, () -> "modes: " + agreement.mode());
        assertTrue(agreement.assertion() > 0.99, () -> "assertions: " + agreement.assertion());
        assertTrue(agreement.actor() > 0.97, () -> "actors: " + agreement.actor());
        assertTrue(agreement.recipient() > 0.93, () -> "recipients: " + agreement.recipient());
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
