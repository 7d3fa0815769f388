package org.entente.codebook.trigger;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.codebook.Faults;
import org.entente.codebook.Table;
import org.entente.codebook.plover.Plover;
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
    public static Borders of(Table table, Plover plover, Faults faults) {
        Map<Reading, Map<EventType, Map<AuxiliaryMode, Crossing>>> found = new EnumMap<>(Reading.class);
        faults.each(table, row -> {
            Optional<Mode> mode = row.filled("mode").map(Mode::new);
            EventType from = plover.type(row, "event_type");
            if (row.filled("becomes").isPresent()) {
                EventType type = plover.type(row, "becomes");
                mode.ifPresent(each -> ModeCues.check(row, type, each, plover));
                add(found, Reading.MANUAL, row, from, new Crossing(type, mode));
            }
            if (row.filled("cameo").isPresent()) {
                EventType type = plover.type(row, "cameo");
                boolean same = row.cell("cameo").equals(row.cell("becomes"));
                add(found, Reading.CAMEO, row, from, new Crossing(type, same ? mode : Optional.empty()));
            }
        });
        return new Borders(found);
    }

    private static void add(
            Map<Reading, Map<EventType, Map<AuxiliaryMode, Crossing>>> found,
            Reading reading,
            Table.Row row,
            EventType from,
            Crossing to) {
        AuxiliaryMode when = auxiliary(row);
        found.computeIfAbsent(reading, any -> new HashMap<>())
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

    private static AuxiliaryMode auxiliary(Table.Row row) {
        String name = row.cell("auxiliary_mode");
        return Stream.of(AuxiliaryMode.values())
                .filter(mode -> mode.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> row.fault(
                        "E-CODEBOOK-4",
                        "auxiliary_mode",
                        "expected one of %s, found \"%s\""
                                .formatted(
                                        Stream.of(AuxiliaryMode.values())
                                                .map(AuxiliaryMode::code)
                                                .toList(),
                                        name)));
    }

    /** Everything that a type may become, by the auxiliary mode that makes it so. */
    public Map<AuxiliaryMode, Crossing> crossings(Reading reading, EventType type) {
        return Map.copyOf(crossings.getOrDefault(reading, Map.of()).getOrDefault(type, Map.of()));
    }
}
