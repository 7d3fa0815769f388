package org.entente.codebook.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.codebook.Table;
import org.entente.model.CountryCode;

/** Names that stand for several states or places, with the words of a text that speak for each. */
public final class AmbiguousNames {
    /**
     * One of the meanings of a name.
     *
     * @param sense how the name then names it: as a state, a seat, a place
     * @param cues words elsewhere in a text that speak for this meaning
     */
    public record Meaning(Match.Sense sense, Actor actor, Set<String> cues) {
        public Meaning {
            cues = Set.copyOf(cues);
        }
    }

    private final Map<String, List<Meaning>> byName = new HashMap<>();

    private AmbiguousNames() {}

    static AmbiguousNames read(Table table, Map<CountryCode, Actor> states) {
        AmbiguousNames names = new AmbiguousNames();
        for (Table.Row row : table.rows()) {
            names.byName
                    .computeIfAbsent(row.cell("name"), name -> new ArrayList<>())
                    .add(meaning(row, states));
        }
        return names;
    }

    private static Meaning meaning(Table.Row row, Map<CountryCode, Actor> states) {
        CountryCode code = new CountryCode(row.cell("code"));
        Actor state = states.get(code);
        if (state == null) {
            throw row.fault("E-CODEBOOK-4", "code", "expected the code of a state, found " + code.value());
        }
        Set<String> cues = Set.copyOf(row.list("cues", "|"));
        return switch (row.cell("kind")) {
            case "state" -> new Meaning(Match.Sense.STATE, state, cues);
            case "seat" -> new Meaning(Match.Sense.SEAT, ActorTables.seat(row.cell("name"), code), cues);
            case "place" -> new Meaning(Match.Sense.PLACE, Actor.place(row.cell("name"), code), cues);
            default ->
                throw row.fault(
                        "E-CODEBOOK-4",
                        "kind",
                        "expected state, seat or place, found \"%s\"".formatted(row.cell("kind")));
        };
    }

    /** What a name can mean, the likeliest first; empty for one that is not ambiguous. */
    public List<Meaning> meanings(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** All names of the table. */
    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }
}
