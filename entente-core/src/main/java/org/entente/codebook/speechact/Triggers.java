package org.entente.codebook.speechact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.Table;
import org.entente.codebook.Table.Row;

/**
 * One lexicon of triggers. Columns: {@code trigger, part, content, addressee, needs, under, sense, codes, does_not};
 * lists are separated by {@code |}.
 */
public final class Triggers {
    /** Slots beside prepositions that a cell may name. */
    private static final Set<String> SLOTS = Set.of("inf", "that", "np", "ing", "forto", "any");

    private static final Set<String> PREPOSITIONS = Set.of(
            "to",
            "for",
            "on",
            "upon",
            "of",
            "with",
            "by",
            "from",
            "against",
            "over",
            "about",
            "at",
            "in",
            "towards",
            "toward",
            "into",
            "behind",
            "regarding",
            "concerning",
            "as",
            "between");
    private static final Set<String> NEEDS = Set.of("addressee", "person");

    private final List<Trigger> all;
    private final Map<String, List<Trigger>> byLemma = new HashMap<>();

    private Triggers(List<Trigger> all) {
        this.all = List.copyOf(all);
        for (Trigger trigger : all) {
            byLemma.computeIfAbsent(trigger.lemma(), key -> new ArrayList<>()).add(trigger);
        }
    }

    /**
     * Reads a lexicon from the codebook's resources.
     *
     * @throws org.entente.codebook.CodebookException where a row is not of the expected shape
     */
    public static Triggers resource(String path, Set<String> senses) {
        return of(Table.resource(path), senses);
    }

    /** Reads a table whose senses must be among these. */
    public static Triggers of(Table table, Set<String> senses) {
        List<Trigger> found = new ArrayList<>();
        for (Row row : table.rows()) {
            found.add(trigger(row, senses));
        }
        return new Triggers(found);
    }

    /** Every row, in file order. */
    public List<Trigger> all() {
        return all;
    }

    /** The rows of a lemma, in file order. */
    public List<Trigger> of(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    private static Trigger trigger(Row row, Set<String> senses) {
        String[] words = required(row, "trigger").split(" ", 2);
        String sense = required(row, "sense");
        if (!senses.contains(sense)) {
            throw row.fault("E-SPEECHACT-2", "sense", "expected one of %s, found \"%s\"".formatted(senses, sense));
        }
        return new Trigger(
                words[0],
                words.length == 2 ? Optional.of(words[1]) : Optional.empty(),
                part(row),
                slots(row, "content"),
                slots(row, "addressee"),
                needs(row),
                Set.copyOf(row.list("under", "|")),
                sense,
                row.filled("codes"),
                row.filled("does_not"),
                row);
    }

    private static Trigger.Part part(Row row) {
        String cell = required(row, "part");
        return switch (cell) {
            case "verb" -> Trigger.Part.VERB;
            case "noun" -> Trigger.Part.NOUN;
            case "adjective" -> Trigger.Part.ADJECTIVE;
            default ->
                throw row.fault(
                        "E-SPEECHACT-3", "part", "expected verb, noun or adjective, found \"%s\"".formatted(cell));
        };
    }

    private static List<String> slots(Row row, String column) {
        List<String> slots = row.list(column, "|");
        for (String slot : slots) {
            if (!SLOTS.contains(slot) && !PREPOSITIONS.contains(slot)) {
                throw row.fault(
                        "E-SPEECHACT-4", column, "expected %s or a preposition, found \"%s\"".formatted(SLOTS, slot));
            }
        }
        return slots;
    }

    private static Set<String> needs(Row row) {
        Set<String> needs = Set.copyOf(row.list("needs", "|"));
        if (!NEEDS.containsAll(needs)) {
            throw row.fault("E-SPEECHACT-5", "needs", "expected some of %s, found %s".formatted(NEEDS, needs));
        }
        return needs;
    }

    private static String required(Row row, String column) {
        return row.filled(column)
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> row.fault("E-SPEECHACT-1", column, "expected a value, found none"));
    }
}
