package org.entente.codebook.trigger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.codebook.Faults;
import org.entente.codebook.Table;
import org.entente.codebook.plover.Plover;
import org.entente.model.EventType;
import org.entente.model.Mode;

/** Which mode an event has by the words near its trigger, or by the act that it asks for, refuses or threatens. */
public final class ModeCues {
    private final Map<EventType, List<Cue>> cues;
    private final Map<EventType, Map<EventType, GivenMode>> complements;

    private ModeCues(Map<EventType, List<Cue>> cues, Map<EventType, Map<EventType, GivenMode>> complements) {
        this.cues = cues;
        this.complements = complements;
    }

    private record Cue(GivenMode given, List<String> words) {}

    /** Reads {@code event_type, mode, words} and {@code event_type, complement, mode}; modes must be the codebook's. */
    public static ModeCues of(Table words, Table acts, Plover plover, Faults faults) {
        Map<EventType, List<Cue>> cues = new HashMap<>();
        faults.each(words, row -> {
            EventType type = plover.type(row, "event_type");
            Cue cue = new Cue(mode(words, row, type, plover), row.list("words", ","));
            if (cue.words().isEmpty()) {
                throw row.fault("E-CODEBOOK-5", "words", "expected words that give the mode, found none");
            }
            cues.computeIfAbsent(type, any -> new ArrayList<>()).add(cue);
        });
        Map<EventType, Map<EventType, GivenMode>> complements = new HashMap<>();
        faults.each(acts, row -> {
            EventType type = plover.type(row, "event_type");
            EventType act = plover.type(row, "complement");
            GivenMode mode = mode(acts, row, type, plover);
            complements.computeIfAbsent(type, any -> new HashMap<>()).put(act, mode);
        });
        return new ModeCues(cues, complements);
    }

    private static GivenMode mode(Table table, Table.Row row, EventType type, Plover plover) {
        Mode mode = new Mode(row.cell("mode"));
        check(row, type, mode, plover);
        return new GivenMode(mode, table.laid(row));
    }

    /** Makes sure that a mode is one of a type's. */
    static void check(Table.Row row, EventType type, Mode mode, Plover plover) {
        if (!plover.modes(type).contains(mode)) {
            throw row.fault(
                    "E-CODEBOOK-5",
                    "mode",
                    "expected a mode of %s, one of %s, found \"%s\""
                            .formatted(
                                    type,
                                    plover.modes(type).stream().map(Mode::code).toList(),
                                    mode.code()));
        }
    }

    /** The types of acts that give a verbal act this mode, in the order of their names. */
    public List<EventType> acts(EventType type, Mode mode) {
        return complements.getOrDefault(type, Map.of()).entrySet().stream()
                .filter(act -> act.getValue().mode().equals(mode))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(EventType::name))
                .toList();
    }

    /** The words that give a type this mode. */
    public List<String> words(EventType type, Mode mode) {
        return cues.getOrDefault(type, List.of()).stream()
                .filter(cue -> cue.given().mode().equals(mode))
                .flatMap(cue -> cue.words().stream())
                .toList();
    }

    /** The first mode of a type one of whose words stands near. */
    public Optional<GivenMode> byWords(EventType type, Predicate<String> near) {
        return cues.getOrDefault(type, List.of()).stream()
                .filter(cue -> cue.words().stream().anyMatch(near))
                .map(Cue::given)
                .findFirst();
    }

    /** The mode of a verbal act by the type of what it is about. */
    public Optional<GivenMode> byComplement(EventType type, EventType complement) {
        return Optional.ofNullable(complements.getOrDefault(type, Map.of()).get(complement));
    }
}
