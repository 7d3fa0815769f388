package org.entente.codebook.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.codebook.Table;

/** Words that expressions of time are made of, and days that have a name. Data: {@code times/}. */
public final class TimeWords {
    private final Map<Kind, Map<String, String>> words = new EnumMap<>(Kind.class);
    private final List<NamedTime> named = new ArrayList<>();

    /**
     * Loads both tables.
     *
     * @throws org.entente.codebook.CodebookException if a row is not of the expected shape
     */
    public TimeWords() {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashMap<>());
        }
        Table.resource("times/words.tsv").rows().forEach(this::word);
        Table.resource("times/days.tsv").rows().forEach(row -> named.add(named(row)));
    }

    /** The value of a word, lower case, as a kind of word. */
    public Optional<String> value(Kind kind, String word) {
        return Optional.ofNullable(of(kind).get(word));
    }

    /** The number a word of this kind stands for. */
    public OptionalInt number(Kind kind, String word) {
        String value = of(kind).get(word);
        return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
    }

    /** Whether the word is of this kind. */
    public boolean is(Kind kind, String word) {
        return of(kind).containsKey(word);
    }

    /** Days and periods with a name. */
    public List<NamedTime> named() {
        return List.copyOf(named);
    }

    private Map<String, String> of(Kind kind) {
        return words.getOrDefault(kind, Map.of());
    }

    private void word(Table.Row row) {
        try {
            Kind kind = Kind.valueOf(row.cell("kind").toUpperCase(Locale.ROOT));
            if (kind.numeric) {
                Integer.parseInt(row.cell("value"));
            }
            of(kind).put(row.cell("word"), row.cell("value"));
        } catch (IllegalArgumentException e) {
            throw row.fault(
                    "E-TIME-1",
                    "kind",
                    "expected one of %s with its value, found \"%s\" \"%s\""
                            .formatted(List.of(Kind.values()), row.cell("kind"), row.cell("value")));
        }
    }

    private static NamedTime named(Table.Row row) {
        try {
            return row.filled("start").isPresent()
                    ? new NamedTime(
                            row.cell("name"),
                            Optional.of(LocalDate.parse(row.cell("start"))),
                            Optional.of(LocalDate.parse(row.cell("end"))),
                            1,
                            1)
                    : new NamedTime(
                            row.cell("name"),
                            Optional.empty(),
                            Optional.empty(),
                            Integer.parseInt(row.cell("month")),
                            Integer.parseInt(row.cell("day")));
        } catch (DateTimeException | NumberFormatException e) {
            throw row.fault("E-TIME-2", "start", "expected dates or a month and a day, found " + row.cells());
        }
    }

    /** What a word is in an expression of time. */
    public enum Kind {
        MONTH(true),
        WEEKDAY(true),
        WEEKDAY_SHORT(true),
        SEASON(true),
        UNIT(false),
        NUMBER(true),
        ORDINAL(true),
        DAYTIME(false),
        DAY(true),
        DIRECTION(true),
        PART(false),
        /** What happens or is made at a time: a time behind it is its own. */
        HAPPENING(false);

        private final boolean numeric;

        Kind(boolean numeric) {
            this.numeric = numeric;
        }
    }

    /**
     * A day or period with a name: a day of every year, or one with dates of its own.
     *
     * @param name as it is written
     */
    public record NamedTime(String name, Optional<LocalDate> start, Optional<LocalDate> end, int month, int day) {}
}
