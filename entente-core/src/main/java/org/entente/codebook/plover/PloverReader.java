package org.entente.codebook.plover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.codebook.Faults;
import org.entente.codebook.Table;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.entente.model.QuadClass;

/** Reads the tables of codes; a faulty row costs only itself. */
final class PloverReader {
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern LOWER = Pattern.compile("[a-z][a-z0-9_-]*");
    private static final double MOST = 10;

    private final Faults faults;

    PloverReader(Faults faults) {
        this.faults = faults;
    }

    Map<EventType, Plover.TypeEntry> types(Table table) {
        Map<EventType, Plover.TypeEntry> types = new LinkedHashMap<>();
        faults.each(table, row -> {
            String name = named(row, "event_type", TYPE, "a name in upper case such as AID");
            EventType type = new EventType(name, constant(QuadClass.class, row, "quad_class"));
            String recipient = row.cell("recipient");
            if (!recipient.isEmpty() && !recipient.equals("expected")) {
                throw row.fault(
                        "E-CODEBOOK-6",
                        "recipient",
                        "expected \"expected\" or nothing, found \"%s\"".formatted(recipient));
            }
            types.put(type, new Plover.TypeEntry(type, score(row), !recipient.isEmpty(), Definition.of(row)));
        });
        return types;
    }

    Map<EventType, Map<Mode, Plover.ModeEntry>> modes(Table table, Map<EventType, Plover.TypeEntry> types) {
        Map<EventType, Map<Mode, Plover.ModeEntry>> modes = new LinkedHashMap<>();
        faults.each(table, row -> {
            EventType type = type(row, "event_type", types);
            Mode mode = new Mode(named(row, "mode", LOWER, "a name in lower case such as visit"));
            Plover.ModeEntry entry = new Plover.ModeEntry(score(row), Definition.of(row));
            modes.computeIfAbsent(type, any -> new LinkedHashMap<>()).put(mode, entry);
        });
        return modes;
    }

    Map<Context, Plover.ContextEntry> contexts(Table table) {
        Map<Context, Plover.ContextEntry> contexts = new LinkedHashMap<>();
        faults.each(table, row -> {
            Context context = new Context(named(row, "context", LOWER, "a name in lower case such as economic"));
            contexts.put(context, new Plover.ContextEntry(ContextWords.of(row), Definition.of(row)));
        });
        return contexts;
    }

    /** What each constant of a closed list means; every one must have a row. */
    <E extends Enum<E>> Map<E, Definition> definitions(Table table, Class<E> kind, String column) {
        Map<E, Definition> found = new EnumMap<>(kind);
        faults.each(table, row -> found.put(constant(kind, row, column), Definition.of(row)));
        return found;
    }

    List<Neighbours> neighbours(Table table, Map<EventType, Plover.TypeEntry> types) {
        List<Neighbours> found = new ArrayList<>();
        faults.each(
                table,
                row -> found.add(
                        new Neighbours(type(row, "event_type", types), type(row, "other", types), row.cell("border"))));
        return found;
    }

    static List<Erratum> errata(Table table) {
        return table.rows().stream()
                .map(row -> new Erratum(row.cell("code"), row.cell("found"), row.cell("taken")))
                .toList();
    }

    /** The type of a codebook that a cell names, in any case. */
    static EventType type(Table.Row row, String column, Map<EventType, Plover.TypeEntry> types) {
        String name = row.cell(column).toUpperCase(Locale.ROOT);
        return types.keySet().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.fault(
                        "E-CODEBOOK-4",
                        column,
                        "expected a type of plover/types.tsv, one of %s, found \"%s\""
                                .formatted(types.keySet(), row.cell(column))));
    }

    private static String named(Table.Row row, String column, Pattern pattern, String expected) {
        String name = row.cell(column);
        if (!pattern.matcher(name).matches()) {
            throw row.fault("E-CODEBOOK-6", column, "expected %s, found \"%s\"".formatted(expected, name));
        }
        return name;
    }

    private static <E extends Enum<E>> E constant(Class<E> kind, Table.Row row, String column) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(row.cell(column))) {
                return constant;
            }
        }
        throw row.fault(
                "E-CODEBOOK-6",
                column,
                "expected one of %s, found \"%s\"".formatted(List.of(kind.getEnumConstants()), row.cell(column)));
    }

    private static double score(Table.Row row) {
        try {
            double score = Double.parseDouble(row.cell("score"));
            if (Math.abs(score) <= MOST) {
                return score;
            }
        } catch (NumberFormatException e) {
            throw row.fault(
                    "E-CODEBOOK-6",
                    "score",
                    "expected a number from -10 to 10, found \"%s\"".formatted(row.cell("score")));
        }
        throw row.fault(
                "E-CODEBOOK-6", "score", "expected a number from -10 to 10, found \"%s\"".formatted(row.cell("score")));
    }
}
