package org.entente.merge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.CountryCode;
import org.entente.model.Party;

/**
 * What tells a party from others.
 *
 * @param code its state or kind; empty text where not known
 * @param person the person's name; empty text for a state, a body, or a person known by office only
 * @param office words of the office, "foreign", "minister"; none where not known
 * @param words what names it where it has no code
 */
record PartyKey(String code, String person, Set<String> office, Set<String> words) {
    private static final int SHORTEST_WORD = 3;

    static PartyKey of(Party party) {
        String code = party.code().map(CountryCode::value).orElse("");
        String named = party.name().orElse(party.words());
        return new PartyKey(
                code,
                person(party, named).orElse(""),
                party.office().map(PartyKey::stems).orElse(Set.of()),
                stems(named));
    }

    /** A name of a person is written in capitals throughout and comes with an office or an entry in the lexicon. */
    private static Optional<String> person(Party party, String name) {
        boolean office = party.office().isPresent();
        boolean capitals = Arrays.stream(name.split("[\\s-]+", -1))
                .allMatch(word -> !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)));
        return office && capitals && !stems(name).equals(stems(party.office().get()))
                ? Optional.of(name)
                : Optional.empty();
    }

    private static Set<String> stems(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a party is found by: its code, else its words. */
    String key() {
        return code.isEmpty() ? String.join(" ", words) : code;
    }

    /** Whether the two can be one party: no two persons, offices or states. */
    boolean matches(PartyKey other) {
        if (!code.isEmpty() && !other.code.isEmpty()) {
            return code.equals(other.code) && samePerson(other) && sameOffice(other);
        }
        boolean persons = !person.isEmpty() && !other.person.isEmpty();
        return persons ? samePerson(other) : shares(words, other.words);
    }

    private boolean samePerson(PartyKey other) {
        return person.isEmpty()
                || other.person.isEmpty()
                || lastName().equals(other.lastName())
                || lower().contains(other.lower())
                || other.lower().contains(lower());
    }

    /** "prime minister" and "foreign minister" differ, "president" and a minister too; "minister" is either of them. */
    private boolean sameOffice(PartyKey other) {
        return office.isEmpty()
                || other.office.isEmpty()
                || (!person.isEmpty() && !other.person.isEmpty())
                || office.containsAll(other.office)
                || other.office.containsAll(office)
                || general(office)
                || general(other.office);
    }

    private static boolean general(Set<String> office) {
        return office.contains("leader") || office.contains("official") || office.contains("head");
    }

    private static boolean shares(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private String lower() {
        return person.toLowerCase(Locale.ROOT);
    }

    /** The last word of the person's name, in lower case. */
    String lastName() {
        return lower().substring(person.lastIndexOf(' ') + 1);
    }

    /** For a reader: "KEN", "KEN Amina Wekesa", "gunmen". */
    String shown() {
        return person.isEmpty() ? key() : (code + " " + person).strip();
    }
}
