package org.entente.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.code.event.ModelReading;
import org.entente.model.EventType;
import org.entente.model.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The weights that come with the build; a build without them has no model and says so by an empty answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedModelTest {
    private static final boolean SHIPPED = ShippedModel.class.getResource("events.safetensors") != null;
    private static final String VISIT = "The king of Tonga visited Fiji on Sunday.";
    private static final List<Span> VISITED = List.of(new Span(18, 25));
    private static final List<String> OTHERS = List.of(
            "Nothing was said.",
            "The admiral of a fleet that had left Oran before dawn was told, to no one's surprise, that the port was shut.",
            "Fiji");

    private final List<String> said = new ArrayList<>();
    private final List<ModelBeside> opened = new ArrayList<>();

    @BeforeAll
    void open(@TempDir Path cache) throws IOException {
        ShippedModel.open(cache, said::add).ifPresent(opened::add);
    }

    @AfterAll
    void close() {
        opened.forEach(ModelBeside::close);
    }

    private ModelBeside model() {
        Assumptions.assumeTrue(SHIPPED, "a build without weights");
        return opened.get(0);
    }

    @Test
    void isThereWhereTheBuildHasWeights() {
        assertEquals(SHIPPED ? 1 : 0, opened.size());
        assertEquals(SHIPPED ? 1 : 0, said.size(), said.toString());
    }

    @Test
    void readsASentence() {
        ModelReading reading = model().read(VISIT);
        assertEquals(
                8,
                reading.acts().stream()
                        .filter(each -> !punctuation(each.word()))
                        .count());
        reading.acts().forEach(each -> probability(each.probability()));
        probability(reading.tellsEvent());
        reading.sides(VISITED).forEach(each -> {
            probability(each.actor());
            probability(each.recipient());
        });
        Map<EventType, Double> types = reading.view(VISITED, List.of(new Span(0, 17)), List.of(new Span(26, 30)))
                .types();
        assertEquals(Set.copyOf(EventType.plover()), types.keySet());
        assertEquals(1, types.values().stream().mapToDouble(Double::doubleValue).sum(), 1e-6);
        assertEquals(37, reading.contexts().size());
    }

    @Test
    void answersWithATypeOrNothingForAPair() {
        Map<EventType, Double> seen = model().pair(VISIT, List.of(new Span(0, 17)), List.of(new Span(26, 30)));
        assertEquals(16, seen.size());
        assertTrue(seen.values().stream().mapToDouble(Double::doubleValue).sum() <= 1 + 1e-6, seen.toString());
    }

    @Test
    void hasNoAnswerForAPairOfWhichASideLiesBeyondWhatItReads() {
        String text = VISIT + " It rained.".repeat(60);
        List<Span> king = List.of(new Span(0, 17));
        List<Span> beyond = List.of(new Span(text.length() - 7, text.length() - 1));
        assertEquals(Map.of(), model().pair(text, king, beyond));
        assertEquals(Map.of(), model().pair(text, beyond, king));
        assertEquals(16, model().pair(text, king, List.of(new Span(26, 30))).size());
    }

    @Test
    void readsASentenceAsIfItWereTheFirst() {
        List<String> first = told();
        OTHERS.forEach(model()::read);
        assertEquals(first, told());
    }

    @Test
    void answersTheSameOnManyThreads() throws InterruptedException, ExecutionException {
        List<String> alone = told();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String other = OTHERS.get(i % OTHERS.size());
                answers.add(threads.submit(() -> {
                    model().read(other);
                    return told();
                }));
            }
            for (Future<List<String>> answer : answers) {
                assertEquals(alone, answer.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    /** All that is read in one sentence, to the last digit. */
    private List<String> told() {
        ModelReading reading = model().read(VISIT);
        List<String> found = new ArrayList<>();
        reading.acts().forEach(each -> found.add(each.toString()));
        reading.sides(VISITED).forEach(each -> found.add(each.toString()));
        found.add(reading.view(VISITED, List.of(), List.of()).types().toString());
        found.add(reading.contexts().toString());
        found.add(model().pair(VISIT, List.of(new Span(0, 17)), List.of(new Span(26, 30)))
                .toString());
        return found;
    }

    private static boolean punctuation(Span word) {
        return word.equals(new Span(VISIT.length() - 1, VISIT.length()));
    }

    private static void probability(double value) {
        assertTrue(value >= 0 && value <= 1, "" + value);
    }
}
