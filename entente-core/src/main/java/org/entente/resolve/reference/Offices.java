package org.entente.resolve.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.CountryCode;
import org.entente.model.Sentence;

/**
 * Whose minister, president or spokeswoman an unknown person is whom no country is told of: of the ministry of the same
 * kind named before, of the capital where she speaks, of the state spoken for, of the state that the report has acting.
 * The state named last may just be the accused.
 */
final class Offices {
    private static final Set<String> RANKS = Set.of(
            "prime", "deputy", "vice", "first", "senior", "former", "then", "the", "a", "acting", "interim", "chief");
    private static final Set<String> MINISTRY = Set.of("ministry", "minister");
    private static final int NEAR = 3;

    private final Reader reader;
    private final List<NameScan.Noun> nouns;
    private final Map<Integer, List<Mention>> named = new HashMap<>();

    Offices(Reader reader, List<Mention> named, List<NameScan.Noun> nouns) {
        this.reader = reader;
        this.nouns = nouns;
        for (Mention mention : named) {
            this.named
                    .computeIfAbsent(mention.sentence(), index -> new ArrayList<>())
                    .add(mention);
        }
    }

    /** The country of a person by the words around the first mention, for reasons better than the report's place. */
    Optional<CountryCode> country(Mention person, Optional<CountryCode> dateline) {
        if (person.sentence() < 0) {
            return Optional.empty();
        }
        Scene scene = scene(person.sentence());
        return ministry(person)
                .or(() -> scene.pressed(person.last()))
                .or(() -> host(person, scene))
                .or(() -> scene.spokenFor(person.last()).filter(code -> !accused(code, person)))
                .or(() -> acting(person, dateline));
    }

    private Scene scene(int sentence) {
        return new Scene(sentence(sentence), named.getOrDefault(sentence, List.of()));
    }

    private Sentence sentence(int index) {
        return reader.document().sentences().get(index);
    }

    /** "Chad's interior ministry" before "Interior Minister Moko", of the nearest sentence that has one. */
    private Optional<CountryCode> ministry(Mention person) {
        Sentence in = sentence(person.sentence());
        String title = reader.words(in, person.first(), person.last()).toLowerCase(Locale.ROOT);
        Optional<String> wanted = kind(title);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        for (int at = nouns.size() - 1; at >= 0; at--) {
            NameScan.Noun noun = nouns.get(at);
            boolean before = noun.sentence() < person.sentence()
                    || (noun.sentence() == person.sentence() && noun.last() + 1 < person.first());
            if (before && same(wanted.get(), noun)) {
                Optional<CountryCode> owner = owner(noun);
                if (owner.isPresent()) {
                    return owner;
                }
            }
        }
        return Optional.empty();
    }

    private boolean same(String wanted, NameScan.Noun noun) {
        String words = reader.words(sentence(noun.sentence()), noun.first(), noun.last())
                .toLowerCase(Locale.ROOT);
        return kind(words)
                .filter(kind -> kind.equals(wanted) || (wanted.isEmpty() && words.contains("ministry")))
                .isPresent();
    }

    /** "interior" of "interior minister Moko"; nothing of a bare "ministry"; none where no ministry is told. */
    private static Optional<String> kind(String words) {
        List<String> all = Arrays.asList(words.split(" ", -1));
        for (int at = 0; at < all.size(); at++) {
            if (MINISTRY.contains(all.get(at))) {
                if (at > 0 && all.get(at - 1).equals("prime")) {
                    return Optional.empty();
                }
                String before = at == 0 || RANKS.contains(all.get(at - 1)) ? "" : all.get(at - 1);
                boolean telling = !before.isEmpty() || all.get(at).equals("ministry");
                return telling ? Optional.of(before.replace("defense", "defence")) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The one country named in a noun's own phrase. */
    private Optional<CountryCode> owner(NameScan.Noun noun) {
        Sentence in = sentence(noun.sentence());
        int first = Chunk.first(in, noun.first());
        int last = Chunk.withOf(in, noun.last());
        Set<CountryCode> codes = new LinkedHashSet<>();
        for (Mention mention : named.getOrDefault(noun.sentence(), List.of())) {
            if (mention.first() >= first && mention.last() <= last && mention.one()) {
                Scene.state(mention).ifPresent(codes::add);
            }
        }
        return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
    }

    /** "fly to Singapore for talks with Prime Minister Lee": who is met there is of there. */
    private Optional<CountryCode> host(Mention person, Scene scene) {
        if (!scene.received(person)) {
            return Optional.empty();
        }
        Optional<CountryCode> here = scene.destination(person.first());
        return here.isPresent() || person.sentence() == 0
                ? here
                : scene(person.sentence() - 1).destination(Integer.MAX_VALUE);
    }

    /** Whether a state was named before, and never as one that acts. */
    private boolean accused(CountryCode code, Mention person) {
        boolean seen = false;
        for (int at = 0; at < person.sentence(); at++) {
            Scene scene = scene(at);
            for (Mention mention : of(at, code)) {
                if (scene.acts(mention)) {
                    return false;
                }
                seen = true;
            }
        }
        return seen;
    }

    private List<Mention> of(int sentence, CountryCode code) {
        return named.getOrDefault(sentence, List.of()).stream()
                .filter(mention -> mention.one() && Scene.state(mention).equals(Optional.of(code)))
                .toList();
    }

    /** The state that acts most often just before; the dateline's where it is among them. */
    private Optional<CountryCode> acting(Mention person, Optional<CountryCode> dateline) {
        Scene here = scene(person.sentence());
        Set<CountryCode> beside = new HashSet<>();
        named.getOrDefault(person.sentence(), List.of()).stream()
                .filter(mention -> mention.one() && !here.located(mention))
                .forEach(mention -> Scene.state(mention).ifPresent(beside::add));
        Map<CountryCode, Integer> times = new LinkedHashMap<>();
        for (int at = Math.max(0, person.sentence() - NEAR); at < person.sentence(); at++) {
            Scene scene = scene(at);
            for (Mention mention : named.getOrDefault(at, List.of())) {
                if (mention.one() && !mention.figure().person() && scene.acts(mention)) {
                    Scene.state(mention).ifPresent(code -> times.merge(code, 1, Integer::sum));
                }
            }
        }
        if (dateline.filter(times::containsKey).isPresent()) {
            return dateline;
        }
        beside.forEach(times::remove);
        return times.entrySet().stream()
                .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
                .map(Map.Entry::getKey);
    }
}
