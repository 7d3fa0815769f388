package org.entente.codebook.plover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Table;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Mode;

/**
 * The PLOVER codebook: 16 types with their scores, the modes of each, 37 contexts.
 *
 * @see "PLOVER manual draft 2.0; corrections in plover/SOURCE.md"
 */
public final class Plover {
    private final Map<EventType, Entry> types;
    private final Map<EventType, Map<Mode, Double>> modes;
    private final Map<Context, List<String>> contexts;

    private Plover(
            Map<EventType, Entry> types, Map<EventType, Map<Mode, Double>> modes, Map<Context, List<String>> contexts) {
        this.types = types;
        this.modes = modes;
        this.contexts = contexts;
    }

    /** One type. */
    private record Entry(double score, boolean recipient, String definition) {}

    /**
     * The codebook that comes with the build.
     *
     * @throws CodebookException if a table is not of the expected shape; the message names file and line
     */
    public static Plover load() {
        return of(
                Table.resource("plover/types.tsv"),
                Table.resource("plover/modes.tsv"),
                Table.resource("plover/contexts.tsv"));
    }

    static Plover of(Table typeTable, Table modeTable, Table contextTable) {
        Map<EventType, Entry> types = new EnumMap<>(EventType.class);
        for (Table.Row row : typeTable.rows()) {
            types.put(type(row), entry(row));
        }
        for (EventType type : EventType.values()) {
            if (!types.containsKey(type)) {
                throw new CodebookException("E-CODEBOOK-6", typeTable.name(), "expected a row for " + type);
            }
        }
        Map<EventType, Map<Mode, Double>> modes = new EnumMap<>(EventType.class);
        for (Table.Row row : modeTable.rows()) {
            modes.computeIfAbsent(type(row), type -> new LinkedHashMap<>())
                    .put(new Mode(row.cell("mode")), number(row, "score"));
        }
        Map<Context, List<String>> contexts = new LinkedHashMap<>();
        for (Table.Row row : contextTable.rows()) {
            contexts.put(new Context(row.cell("context")), row.list("words", ","));
        }
        return new Plover(types, modes, contexts);
    }

    private static Entry entry(Table.Row row) {
        EventType type = type(row);
        if (!row.cell("quad_class").equals(type.quadClass().name())) {
            throw row.fault(
                    "E-CODEBOOK-6",
                    "quad_class",
                    "expected %s, found \"%s\"".formatted(type.quadClass(), row.cell("quad_class")));
        }
        return new Entry(number(row, "score"), row.cell("recipient").equals("expected"), row.cell("definition"));
    }

    private static EventType type(Table.Row row) {
        String name = row.cell("event_type");
        for (EventType type : EventType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw row.fault(
                "E-CODEBOOK-4",
                "event_type",
                "expected one of the 16 PLOVER types %s, found \"%s\"".formatted(List.of(EventType.values()), name));
    }

    private static double number(Table.Row row, String column) {
        try {
            return Double.parseDouble(row.cell(column));
        } catch (NumberFormatException e) {
            throw row.fault("E-CODEBOOK-6", column, "expected a number, found \"%s\"".formatted(row.cell(column)));
        }
    }

    /** The modes of a type, in the manual's order; empty where it has none. */
    public Set<Mode> modes(EventType type) {
        return modes.getOrDefault(type, Map.of()).keySet();
    }

    /** All contexts with the words that speak for each, in the manual's order. */
    public Map<Context, List<String>> contexts() {
        return contexts;
    }

    /** Whether the type expects somebody to whom it is done; he may stand in no words. */
    public boolean expectsRecipient(EventType type) {
        return entry(type).recipient();
    }

    /** What the type means, in words of our own. */
    public String definition(EventType type) {
        return entry(type).definition();
    }

    /**
     * The conflict-cooperation score: of the type, or of its modes where there are some. Several modes count as the one
     * farthest from zero.
     *
     * @return -10.0 (conflict) to +10.0 (cooperation), no unit
     * @throws UnknownModeException if the codebook does not list a mode under this type
     * @see "PLOVER manual 2.0, Numeric conflict/cooperation scores; corrections in plover/SOURCE.md"
     */
    public double score(EventType type, List<Mode> given) {
        List<Double> scores = new ArrayList<>();
        for (Mode mode : given) {
            Double score = modes.getOrDefault(type, Map.of()).get(mode);
            if (score == null) {
                throw new UnknownModeException(type, mode, modes(type));
            }
            scores.add(score);
        }
        return scores.stream()
                .reduce((a, b) -> Math.abs(b) > Math.abs(a) ? b : a)
                .orElseGet(() -> entry(type).score());
    }

    private Entry entry(EventType type) {
        Entry entry = types.get(type);
        if (entry == null) {
            throw new IllegalStateException("the loader checked that every type has an entry: " + type);
        }
        return entry;
    }
}
