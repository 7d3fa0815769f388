package org.entente.code.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.annotate.Annotators;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.codebook.trigger.Reading;
import org.entente.codebook.trigger.Trigger;
import org.entente.model.Annotated;
import org.entente.model.Event;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of every trigger table codes the sentence that it says it does, and not the one that it must not. */
class TriggerTablesTest {
    private static final EventCodebook CODEBOOK = EventCodebook.load();
    private final EventRule rule = new EventRule(CODEBOOK);
    private final PairCoder pairs = new PairCoder(CODEBOOK, Reading.MANUAL);

    @TestFactory
    Stream<DynamicTest> codes() {
        return rows().map(row -> DynamicTest.dynamicTest(row.rule() + ": " + row.codes(), () -> {
            Annotated document = Annotators.annotate(row.codes());
            if (row.has(Trigger.Flag.WEAK)) {
                assertTrue(pairs.code(document, List.of(), List.of()).isPresent(), row.codes());
            } else {
                List<Event> events = events(document);
                assertTrue(
                        events.stream().anyMatch(event -> isOf(event, row)),
                        () -> "expected %s %s, found %s".formatted(row.type(), row.mode(), events));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> doesNotCode() {
        return rows().filter(row -> row.doesNot().isPresent() && !row.has(Trigger.Flag.WEAK))
                .map(row -> {
                    String sentence = row.doesNot().orElseThrow();
                    return DynamicTest.dynamicTest(row.rule() + ": " + sentence, () -> {
                        List<Event> events = events(Annotators.annotate(sentence));
                        assertTrue(
                                events.stream().noneMatch(event -> event.type().equals(row.type())),
                                () -> "expected no %s, found %s".formatted(row.type(), events));
                    });
                });
    }

    /** One trigger of each row. */
    private static Stream<Trigger> rows() {
        Map<String, Trigger> first = new LinkedHashMap<>();
        for (Trigger trigger : CODEBOOK.triggers().all()) {
            first.putIfAbsent(
                    trigger.type() + trigger.codes() + trigger.doesNot().orElse(""), trigger);
        }
        return first.values().stream();
    }

    private static boolean isOf(Event event, Trigger row) {
        return event.type().equals(row.type())
                && (row.mode().isEmpty() || event.modes().contains(row.mode().get()));
    }

    private List<Event> events(Annotated document) {
        return rule.code(document).stream().map(Event.class::cast).toList();
    }
}
