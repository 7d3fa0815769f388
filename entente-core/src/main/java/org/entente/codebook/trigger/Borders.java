package org.entente.codebook.trigger;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.codebook.Table;
import org.entente.model.AuxiliaryMode;
import org.entente.model.EventType;
import org.entente.model.Mode;

/**
 * Where one type ends and the next begins: support that is still to come is AGREE, a denied agreement REJECT.
 *
 * @see "PLOVER manual 2.0, sections of the types; one type that says it all wins over type plus auxiliary mode"
 */
public final class Borders {
    private final Map<Reading, Map<EventType, Map<AuxiliaryMode, Crossing>>> crossings;

    private Borders(Map<Reading, Map<EventType, Map<AuxiliaryMode, Crossing>>> crossings) {
        this.crossings = crossings;
    }

    /** What a type becomes. */
    public record Crossing(EventType type, Optional<Mode> mode) {}

    /** Reads the columns {@code event_type, auxiliary_mode, becomes, mode, cameo}. */
    public static Borders of(Table table) {
        Map<Reading, Map<EventType, Map<AuxiliaryMode, Crossing>>> found = new EnumMap<>(Reading.class);
        for (Table.Row row : table.rows()) {
            Optional<Mode> mode = row.filled("mode").map(Mode::new);
            if (row.filled("becomes").isPresent()) {
                add(found, Reading.MANUAL, row, new Crossing(constant(EventType.class, row, "becomes"), mode));
            }
            if (row.filled("cameo").isPresent()) {
                EventType type = constant(EventType.class, row, "cameo");
                boolean same = row.cell("cameo").equals(row.cell("becomes"));
                add(found, Reading.CAMEO, row, new Crossing(type, same ? mode : Optional.empty()));
            }
        }
        return new Borders(found);
    }

    private static void add(
            Map<Reading, Map<EventType, Map<AuxiliaryMode, Crossing>>> found,
            Reading reading,
            Table.Row row,
            Crossing to) {
        EventType from = constant(EventType.class, row, "event_type");
        AuxiliaryMode when = constant(AuxiliaryMode.class, row, "auxiliary_mode");
        found.computeIfAbsent(reading, any -> new EnumMap<>(EventType.class))
                .computeIfAbsent(from, any -> new EnumMap<>(AuxiliaryMode.class))
                .put(when, to);
    }

    /** What a type becomes under an auxiliary mode; empty where it stays what it is. */
    public Optional<Crossing> crossing(Reading reading, EventType type, AuxiliaryMode mode) {
        return Optional.ofNullable(crossings
                .getOrDefault(reading, Map.of())
                .getOrDefault(type, Map.of())
                .get(mode));
    }

    /** The constant that a cell names, in any case. */
    static <E extends Enum<E>> E constant(Class<E> kind, Table.Row row, String column) {
        try {
            return Enum.valueOf(kind, row.cell(column).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault(
                    "E-CODEBOOK-4",
                    column,
                    "expected a %s, found \"%s\"".formatted(kind.getSimpleName(), row.cell(column)));
        }
    }
}
