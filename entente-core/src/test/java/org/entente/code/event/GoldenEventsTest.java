package org.entente.code.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.annotate.Annotators;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.model.Annotated;
import org.entente.model.AuxiliaryMode;
import org.entente.model.Event;
import org.entente.model.Party;
import org.junit.jupiter.api.Test;

/** Whole sentences of the golden table, with all that they tell and nothing else. */
class GoldenEventsTest {
    private static final String OPEN = "open: ";
    private static final Pattern EXPECTED =
            Pattern.compile("([A-Z]+)(?:/([a-z-]+))?(?: \\(([a-z]+)\\))? (.*?)(?: -> (.*))?");

    private final EventRule rule = new EventRule(EventCodebook.load());

    private record Row(String sentence, String events) {
        boolean open() {
            return events.startsWith(OPEN);
        }

        List<String> expected() {
            String all = open() ? events.substring(OPEN.length()) : events;
            return all.equals("none") ? List.of() : Arrays.asList(all.split("; ", -1));
        }
    }

    @Test
    void tellsWhatTheGoldenTableSays() throws IOException {
        List<String> misses = new ArrayList<>();
        for (Row row : rows()) {
            Optional<String> miss = miss(row);
            if (row.open() && miss.isEmpty()) {
                misses.add("no longer open: " + row.sentence());
            } else if (!row.open()) {
                miss.ifPresent(misses::add);
            }
        }
        assertEquals("", String.join("\n", misses));
    }

    @Test
    void hasAtLeast60Rows() throws IOException {
        assertEquals(true, rows().stream().filter(row -> !row.open()).count() >= 60);
    }

    /** Coding and explaining are one: every golden sentence alone, and all of them as one document. */
    @Test
    void explainsTheVeryEventsThatItCodes() throws IOException {
        EventExplainer explainer = new EventExplainer(EventCodebook.load());
        List<String> texts = new ArrayList<>(rows().stream().map(Row::sentence).toList());
        texts.add(String.join(" ", texts));
        for (String text : texts) {
            Annotated document = Annotators.annotate(text);
            List<Event> explained = explainer.explain(document).stream()
                    .flatMap(sentence -> sentence.decisions().stream())
                    .flatMap(decision -> decision.event().stream())
                    .toList();
            assertEquals(rule.code(document), explained, text);
        }
    }

    private Optional<String> miss(Row row) {
        List<Event> rest = new ArrayList<>(rule.code(Annotators.annotate(row.sentence())).stream()
                .map(Event.class::cast)
                .toList());
        List<String> missing = new ArrayList<>();
        for (String expected : row.expected()) {
            Optional<Event> found =
                    rest.stream().filter(event -> fits(event, expected)).findFirst();
            found.ifPresentOrElse(rest::remove, () -> missing.add(expected));
        }
        rest.removeIf(event -> event.auxiliary().contains(AuxiliaryMode.HYPOTHETICAL));
        return missing.isEmpty() && rest.isEmpty()
                ? Optional.empty()
                : Optional.of("%s%n    missing %s, too much %s"
                        .formatted(
                                row.sentence(),
                                missing,
                                rest.stream().map(GoldenEventsTest::line).toList()));
    }

    private static boolean fits(Event event, String expected) {
        Matcher parts = EXPECTED.matcher(expected);
        if (!parts.matches()) {
            throw new IllegalArgumentException("golden.tsv: expected an event, found " + expected);
        }
        return event.type().name().equals(parts.group(1))
                && (parts.group(2) == null
                        || event.modes().stream().anyMatch(mode -> mode.code().equals(parts.group(2))))
                && (parts.group(3) == null
                        || event.auxiliary().stream()
                                .anyMatch(mode -> mode.code().equals(parts.group(3))))
                && named(event.actor(), parts.group(4))
                && named(event.recipient(), Objects.requireNonNullElse(parts.group(5), ""));
    }

    private static boolean named(List<Party> parties, String names) {
        return names.isEmpty()
                || Arrays.stream(names.split(" \\+ ", -1))
                        .allMatch(name ->
                                parties.stream().anyMatch(party -> party.words().contains(name)));
    }

    private static String line(Event event) {
        return event.type() + " " + event.modes() + " " + event.auxiliary() + " " + words(event.actor()) + " -> "
                + words(event.recipient());
    }

    private static String words(List<Party> parties) {
        return parties.stream().map(Party::words).collect(Collectors.joining(", "));
    }

    private static List<Row> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldenEventsTest.class.getResourceAsStream("golden.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("sentence\t"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], cells[1]))
                    .toList();
        }
    }
}
