package org.entente.codebook.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.Table;
import org.entente.model.CountryCode;

/**
 * Who is who, by name. Immutable, cheap to ask, and loaded in one pass: load it once and hand it on.
 *
 * @see "resources codebook/actors/SOURCE.md"
 */
public final class ActorLexicon {
    /** Where one stretch of words is several things, the earlier sense is meant. */
    private static final Comparator<NameIndex.Entry> LIKELIEST_FIRST = Comparator.comparing(NameIndex.Entry::sense);

    private static final Set<String> HYPHENS = Set.of("-", "–");

    private final NameIndex names;
    private final RoleIndex roles;
    private final PersonIndex persons;
    private final Map<String, Gender> givenNames;
    private final Map<CountryCode, Actor> states;
    private final NameHeads nameHeads;
    private final AmbiguousNames ambiguous;

    private ActorLexicon(
            NameIndex names,
            RoleIndex roles,
            PersonIndex persons,
            Map<CountryCode, Actor> states,
            Map<String, Gender> givenNames) {
        this.nameHeads = NameHeads.read(Table.resource("actors/name_heads.tsv"));
        this.ambiguous = AmbiguousNames.read(Table.resource("actors/ambiguous.tsv"), states);
        this.names = names;
        this.roles = roles;
        this.persons = persons;
        this.states = Map.copyOf(states);
        this.givenNames = Map.copyOf(givenNames);
    }

    /** Read when first asked for, then the same for all: it never changes. */
    private static final class Shared {
        static final ActorLexicon LEXICON = read();
    }

    /**
     * The lexicon of the tables that come with the build; read once in a process.
     *
     * @throws ExceptionInInitializerError if a table is not of its shape; the cause names file and line
     */
    public static ActorLexicon load() {
        return Shared.LEXICON;
    }

    private static ActorLexicon read() {
        NameIndex names = new NameIndex();
        Map<CountryCode, Actor> states = ActorTables.states(Table.resource("actors/states.tsv"), names);
        ActorTables.bodies(Table.resource("actors/bodies.tsv"), names);
        ActorTables.divisions(Table.resource("actors/divisions.tsv"), names);
        ActorTables.otherBodies(Table.resource("actors/bodies_phoenix.tsv"), names);
        PersonIndex persons = new PersonIndex();
        persons.read("actors/persons.tsv");
        persons.read("actors/ccbysa/leaders.tsv");
        persons.read("actors/persons_recorded.tsv");
        return new ActorLexicon(
                names,
                RoleIndex.read(Table.resource("actors/agents.tsv")),
                persons,
                states,
                ActorTables.givenNames(Table.resource("actors/given_names.tsv")));
    }

    /** The state of a code. */
    public Optional<Actor> state(CountryCode code) {
        return Optional.ofNullable(states.get(code));
    }

    /** The state that words name: "South Korea", "ROK", "the United States"; not capitals, not adjectives. */
    public Optional<Actor> state(String words) {
        return named(words, Match.Sense.STATE);
    }

    /** The state that an adjective or the name of its people belongs to: "Japanese", "South Koreans". */
    public Optional<Actor> demonym(String words) {
        return named(words, Match.Sense.ADJECTIVE).or(() -> named(words, Match.Sense.PEOPLE));
    }

    /** The seat that stands for a government: "Seoul", "the Kremlin". */
    public Optional<Actor> seat(String words) {
        return named(words, Match.Sense.SEAT);
    }

    /** All that words can name, the likeliest first. */
    public List<Actor> named(String words) {
        String key = undetermined(words);
        List<Actor> found = new ArrayList<>();
        sorted(names.entries(key)).forEach(entry -> found.add(entry.actor()));
        found.addAll(persons.named(key));
        return found;
    }

    /** Persons of a full name, one for each country, the best known first. */
    public List<Actor> persons(String name) {
        return persons.named(NameKey.of(name));
    }

    /** Well-known persons that reports call by a surname alone. */
    public List<Actor> surnamed(String surname) {
        return persons.surnamed(NameKey.of(surname));
    }

    /** The words that say what a name in capitals names. */
    public NameHeads nameHeads() {
        return nameHeads;
    }

    /** The names that stand for several states or places. */
    public AmbiguousNames ambiguous() {
        return ambiguous;
    }

    /** The pronoun that nearly always goes with a given name; empty for a name of both or of unknown use. */
    public Optional<Gender> gender(String givenName) {
        return Optional.ofNullable(givenNames.get(NameKey.of(givenName)));
    }

    /** What a common noun or a compound says of a party; plurals are known too. */
    public Optional<Role> role(String words) {
        return roles.find(NameKey.of(words));
    }

    /** Whether a common noun is a party or a person in a role: "president", "troops", "court"; not "island", nor "ship". */
    public boolean partyNoun(String lemma) {
        return role(lemma).filter(Role::party).isPresent();
    }

    /**
     * The longest name or role that begins at a word.
     *
     * @param words as they stand in the text, without signs of their own
     * @param at index of the first word
     */
    public Optional<Match> longest(List<String> words, int at) {
        String first = firstWord(NameKey.of(words.get(at)));
        int most = Math.max(persons.longest(first), Math.max(names.longest(first), roles.longest(first)));
        StringBuilder key = new StringBuilder();
        StringBuilder text = new StringBuilder();
        Optional<Match> best = Optional.empty();
        int hyphens = 0;
        for (int length = 1; length <= most + hyphens && at + length <= words.size(); length++) {
            String word = words.get(at + length - 1);
            String wordKey = NameKey.of(word);
            if (HYPHENS.contains(word) && length > 1) {
                hyphens++;
                continue;
            }
            if (wordKey.isEmpty()) {
                break;
            }
            boolean suffix = word.startsWith("'") || word.startsWith("’");
            key.append(key.isEmpty() || suffix ? "" : " ").append(wordKey);
            text.append(text.isEmpty() ? "" : " ").append(word);
            Optional<Match> match = suffix ? Optional.empty() : match(key.toString(), text.toString(), length);
            best = match.isPresent() ? match : best;
        }
        return best;
    }

    private Optional<Match> match(String key, String text, int length) {
        List<NameIndex.Entry> entries = names.written(key, text) ? sorted(names.entries(key)) : List.of();
        if (!entries.isEmpty()) {
            List<Actor> actors =
                    entries.stream().map(NameIndex.Entry::actor).distinct().toList();
            return Optional.of(new Match(length, entries.get(0).sense(), actors, Optional.empty()));
        }
        Optional<Match> role =
                roles.find(key).map(found -> new Match(length, Match.Sense.ROLE, List.of(), Optional.of(found)));
        return role.isPresent() ? role : person(key, text, length);
    }

    private Optional<Match> person(String key, String text, int length) {
        if (text.chars().noneMatch(Character::isUpperCase)) {
            return Optional.empty();
        }
        List<Actor> found = persons.named(key);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Match(length, Match.Sense.PERSON, found, Optional.empty()));
    }

    private static List<NameIndex.Entry> sorted(List<NameIndex.Entry> entries) {
        if (entries.size() < 2) {
            return entries;
        }
        List<NameIndex.Entry> sorted = new ArrayList<>(entries);
        sorted.sort(LIKELIEST_FIRST);
        return sorted;
    }

    private Optional<Actor> named(String words, Match.Sense sense) {
        String key = undetermined(words);
        if (!names.written(key, words.replaceFirst("^[Tt]he ", ""))) {
            return Optional.empty();
        }
        return names.entries(key).stream()
                .filter(entry -> entry.sense() == sense)
                .map(NameIndex.Entry::actor)
                .findFirst();
    }

    private static String undetermined(String words) {
        String key = NameKey.of(words);
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    private static String firstWord(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }
}
