package org.entente.codebook.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.Table;
import org.entente.model.CountryCode;
import org.entente.model.Instrument;

/** Words for instruments, what is done with them, and those known by name. Data: {@code instruments/}. */
public final class InstrumentLexicon {
    private final Map<String, List<InstrumentNoun>> nouns = new HashMap<>();
    private final Map<String, Instrument.Relation> verbs = new HashMap<>();
    private final Map<String, List<Name>> famous = new HashMap<>();

    /**
     * Loads the three tables.
     *
     * @throws org.entente.codebook.CodebookException if a row is not of the expected shape
     */
    public InstrumentLexicon() {
        Table.resource("instruments/nouns.tsv")
                .rows()
                .forEach(row -> nouns.computeIfAbsent(row.cell("noun"), any -> new ArrayList<>())
                        .add(noun(row)));
        nouns.values()
                .forEach(rows -> rows.sort(Comparator.comparing(
                        (InstrumentNoun row) -> row.modifier().isEmpty())));
        Table.resource("instruments/verbs.tsv")
                .rows()
                .forEach(row -> verbs.put(row.cell("word"), value(Instrument.Relation.class, row, "relation")));
        Table.resource("instruments/famous.tsv").rows().forEach(this::famous);
        famous.values()
                .forEach(names -> names.sort(
                        Comparator.comparing((Name name) -> name.text().length())
                                .reversed()));
    }

    /** The rows of a noun; those with a modifier first. */
    public List<InstrumentNoun> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** What a verb, or a noun made of one, does to an instrument. */
    public Optional<Instrument.Relation> relation(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    /** The longest name of a known instrument that begins at an index of a text, and what it names. */
    public Optional<Name> named(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        for (Name name : famous.getOrDefault(text.substring(at, end), List.of())) {
            int after = at + name.text().length();
            boolean whole = after >= text.length() || !Character.isLetterOrDigit(text.charAt(after));
            if (whole && text.startsWith(name.text(), at)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private void famous(Table.Row row) {
        List<CountryCode> parties =
                row.list("parties", ";").stream().map(CountryCode::new).toList();
        FamousInstrument instrument =
                new FamousInstrument(row.cell("name"), value(Instrument.Type.class, row, "type"), year(row), parties);
        List<String> names = new ArrayList<>(row.list("names", "|"));
        names.add(row.cell("name"));
        for (String name : names) {
            int end = 0;
            while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
                end++;
            }
            famous.computeIfAbsent(name.substring(0, end), any -> new ArrayList<>())
                    .add(new Name(name, instrument));
        }
    }

    private static Optional<Integer> year(Table.Row row) {
        try {
            return row.filled("year").map(Integer::valueOf);
        } catch (NumberFormatException e) {
            throw row.fault("E-INSTRUMENT-2", "year", "expected a year, found \"%s\"".formatted(row.cell("year")));
        }
    }

    private static InstrumentNoun noun(Table.Row row) {
        return new InstrumentNoun(
                row.cell("noun"),
                row.filled("modifier"),
                value(Instrument.Type.class, row, "type"),
                value(InstrumentNoun.Needs.class, row, "needs"),
                Set.copyOf(row.list("not", "|")));
    }

    private static <E extends Enum<E>> E value(Class<E> type, Table.Row row, String column) {
        try {
            return Enum.valueOf(type, row.cell(column).toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.fault(
                    "E-INSTRUMENT-1",
                    column,
                    "expected one of %s, found \"%s\"".formatted(List.of(type.getEnumConstants()), row.cell(column)));
        }
    }

    /**
     * A name and what it names.
     *
     * @param text exactly as it is written
     */
    public record Name(String text, FamousInstrument instrument) {}
}
