package org.entente.codebook.trigger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.codebook.Table;
import org.entente.codebook.plover.Plover;
import org.entente.model.EventType;
import org.entente.model.Mode;

/** Which mode an event has by the words near its trigger, or by the act that it asks for, refuses or threatens. */
public final class ModeCues {
    private final Map<EventType, List<Cue>> cues;
    private final Map<EventType, Map<EventType, Mode>> complements;

    private ModeCues(Map<EventType, List<Cue>> cues, Map<EventType, Map<EventType, Mode>> complements) {
        this.cues = cues;
        this.complements = complements;
    }

    private record Cue(Mode mode, List<String> words) {}

    /** Reads {@code event_type, mode, words} and {@code event_type, complement, mode}; modes must be the codebook's. */
    public static ModeCues of(Table words, Table acts, Plover plover) {
        Map<EventType, List<Cue>> cues = new EnumMap<>(EventType.class);
        for (Table.Row row : words.rows()) {
            EventType type = Borders.constant(EventType.class, row, "event_type");
            cues.computeIfAbsent(type, any -> new ArrayList<>())
                    .add(new Cue(mode(row, type, plover), row.list("words", ",")));
        }
        Map<EventType, Map<EventType, Mode>> complements = new EnumMap<>(EventType.class);
        for (Table.Row row : acts.rows()) {
            EventType type = Borders.constant(EventType.class, row, "event_type");
            complements
                    .computeIfAbsent(type, any -> new EnumMap<>(EventType.class))
                    .put(Borders.constant(EventType.class, row, "complement"), mode(row, type, plover));
        }
        return new ModeCues(cues, complements);
    }

    private static Mode mode(Table.Row row, EventType type, Plover plover) {
        Mode mode = new Mode(row.cell("mode"));
        if (!plover.modes(type).contains(mode)) {
            throw row.fault(
                    "E-CODEBOOK-5",
                    "mode",
                    "expected a mode of %s %s, found \"%s\"".formatted(type, plover.modes(type), mode.code()));
        }
        return mode;
    }

    /** The first mode of a type one of whose words stands near. */
    public Optional<Mode> byWords(EventType type, Predicate<String> near) {
        return cues.getOrDefault(type, List.of()).stream()
                .filter(cue -> cue.words().stream().anyMatch(near))
                .map(Cue::mode)
                .findFirst();
    }

    /** The mode of a verbal act by the type of what it is about. */
    public Optional<Mode> byComplement(EventType type, EventType complement) {
        return Optional.ofNullable(complements.getOrDefault(type, Map.of()).get(complement));
    }
}
