package org.entente.codebook.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Faults;
import org.entente.codebook.Table;
import org.entente.codebook.plover.Plover;
import org.entente.model.EventType;
import org.entente.model.Relation;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TriggerLexiconTest {
    private static final EventCodebook CODEBOOK = EventCodebook.load();
    private static final String HEAD = "pos\tlemma\tobject\tprep\tframe\tmode\tcodes\tdoes_not\tcameo\n";

    @Test
    void holdsAtLeast1500Triggers() {
        assertTrue(
                CODEBOOK.triggers().all().size() >= 1500,
                () -> "" + CODEBOOK.triggers().all().size());
    }

    @ParameterizedTest
    @MethodSource("org.entente.model.EventType#plover")
    void everyTypeHasVerbsAndNouns(EventType type) {
        Set<Trigger.Kind> kinds = CODEBOOK.triggers().all().stream()
                .filter(trigger -> trigger.type().equals(type))
                .map(Trigger::kind)
                .collect(Collectors.toSet());
        assertTrue(kinds.containsAll(Set.of(Trigger.Kind.VERB, Trigger.Kind.NOUN)), kinds.toString());
    }

    /** No rule vanishes unseen: a change of the tables is a change of the list, which says how to make it. */
    @Test
    void rulesAreThoseOfTheCheckedInList() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("rules.txt"))) {
            List<String> expected = Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            assertEquals(
                    String.join("\n", expected),
                    String.join("\n", CODEBOOK.triggers().rules()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "x|call|||||A calls B.,column pos",
        "v|call|NO_SUCH||||A calls B.,NO_SUCH",
        "v|call|||loudly||A calls B.,loudly",
        "v|call||||phone|A calls B.,phone",
        "v|call|||||,expected a sentence",
        "v||||||A calls B.,at least one lemma"
    })
    void aFaultyRowNamesFileAndLineAndWhatIsWrong(String row, String expected) throws IOException {
        Table table = table("triggers/agree.tsv", HEAD + row.replace('|', '\t') + "\n");
        CodebookException thrown = assertThrows(
                CodebookException.class,
                () -> TriggerLexicon.read(table.rows().get(0), EventType.AGREE, CODEBOOK.plover(), CODEBOOK.classes()));
        String message = String.valueOf(thrown.getMessage());
        assertTrue(message.contains("triggers/agree.tsv:2") && message.contains(expected), message);
    }

    @Test
    void aFormLeftByTheTaggerFindsItsBaseForm() {
        Token ended = new Token(0, "ended", "ended", "VBD", -1, Relation.ROOT, "O", new Span(0, 5));
        assertTrue(CODEBOOK.triggers().of(ended).stream()
                .anyMatch(trigger -> trigger.lemma().equals("end")));
    }

    @Test
    void aClassMustBeDefinedAboveWhereItIsUsed() throws IOException {
        Table table = table("classes.tsv", "class\twords\nONE\tone,TWO\nTWO\ttwo\n");
        assertThrows(CodebookException.class, () -> checked(faults -> WordClasses.of(table, faults)));
    }

    @Test
    void bordersDifferByReading() {
        Borders borders = CODEBOOK.borders();
        assertEquals(
                EventType.CONCEDE,
                borders.crossing(Reading.MANUAL, EventType.RETREAT, org.entente.model.AuxiliaryMode.FUTURE)
                        .orElseThrow()
                        .type());
        assertEquals(
                EventType.AGREE,
                borders.crossing(Reading.CAMEO, EventType.RETREAT, org.entente.model.AuxiliaryMode.FUTURE)
                        .orElseThrow()
                        .type());
    }

    @Test
    void modesOfCuesAreTheCodebooks() throws IOException {
        Table words = table("mode_cues.tsv", "event_type\tmode\twords\nCONSULT\tdrone\tdrone\n");
        Table acts = table("complements.tsv", "event_type\tcomplement\tmode\n");
        Plover plover = CODEBOOK.plover();
        assertThrows(CodebookException.class, () -> checked(faults -> ModeCues.of(words, acts, plover, faults)));
    }

    private static void checked(Consumer<Faults> reading) {
        Faults faults = new Faults();
        reading.accept(faults);
        faults.check();
    }

    private static Table table(String name, String text) throws IOException {
        return Table.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
