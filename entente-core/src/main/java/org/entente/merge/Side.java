package org.entente.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.codebook.merging.Outcome;
import org.entente.model.Party;

/**
 * The parties on one side of a claim.
 *
 * @param parties in the order of their keys, no two alike
 */
record Side(List<PartyKey> parties) {
    static final Side NOBODY = new Side(List.of());
    private static final int MOST = 40;

    /** The parties of a role; those without a code are left out where two others have one. */
    static Side of(List<Party> parties) {
        List<PartyKey> keys = new ArrayList<>();
        Set<PartyKey> seen = new HashSet<>();
        for (Party party : parties) {
            PartyKey key = PartyKey.of(party);
            if (!key.key().isEmpty() && seen.add(key)) {
                keys.add(key);
            }
        }
        long coded = keys.stream().filter(key -> !key.code().isEmpty()).count();
        if (coded >= 2) {
            keys.removeIf(key -> key.code().isEmpty());
        }
        keys.sort(Comparator.comparing(PartyKey::key).thenComparing(PartyKey::person));
        return new Side(List.copyOf(keys.subList(0, Math.min(MOST, keys.size()))));
    }

    static Side ofBoth(List<Party> one, List<Party> other) {
        return of(Stream.concat(one.stream(), other.stream()).toList());
    }

    /** What its parties are found by, each once. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        parties.forEach(party -> keys.add(party.key()));
        return keys;
    }

    /** Last names of its persons, each once: a report may not tell their state. */
    Set<String> persons() {
        Set<String> persons = new TreeSet<>();
        parties.stream().filter(party -> !party.person().isEmpty()).forEach(party -> persons.add(party.lastName()));
        return persons;
    }

    /** For a reader: "KEN Amina Wekesa, UGA". */
    String shown() {
        return parties.stream().map(PartyKey::shown).collect(Collectors.joining(", "));
    }

    boolean empty() {
        return parties.isEmpty();
    }

    Outcome compare(Side other) {
        if (empty() || other.empty()) {
            return Outcome.UNKNOWN;
        }
        boolean allHere = other.within(this);
        boolean allThere = within(other);
        if (allHere && allThere) {
            return Outcome.SAME;
        }
        return allHere || allThere ? Outcome.PART : Outcome.DIFFERENT;
    }

    /** Whether each party has one on the other side that it can be. */
    private boolean within(Side other) {
        for (PartyKey party : parties) {
            if (other.parties.stream().noneMatch(party::matches)) {
                return false;
            }
        }
        return true;
    }
}
