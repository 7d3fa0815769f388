package org.entente.resolve.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.actor.NameKey;
import org.entente.model.CountryCode;
import org.entente.model.Sector;

/** The figures of one document and the names it calls them by. */
final class Cast {
    private final ActorLexicon lexicon;
    private final List<Figure> persons = new ArrayList<>();
    private final Map<String, Figure> bodies = new LinkedHashMap<>();
    private final Map<CountryCode, Figure> states = new LinkedHashMap<>();
    private final Map<CountryCode, Figure> governments = new LinkedHashMap<>();

    Cast(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Figure state(Actor named) {
        return states.computeIfAbsent(
                named.code(), code -> Figure.state(lexicon.state(code).orElse(named), Optional.empty()));
    }

    /** The government that a seat stands for. */
    Figure government(CountryCode code, Actor seat) {
        return governments.computeIfAbsent(
                code, c -> Figure.state(lexicon.state(c).orElse(seat), Optional.of(Sector.GOV)));
    }

    Optional<Figure> state(CountryCode code) {
        return lexicon.state(code).map(this::state);
    }

    Figure body(Actor body) {
        return bodies.computeIfAbsent("id " + body.id(), key -> {
            Figure figure = new Figure(Figure.Kind.BODY, body.name());
            figure.identify(body);
            return figure;
        });
    }

    /** A body that the knowledge base does not have, under its name or the first word of it. */
    Figure body(String name) {
        String key = NameKey.of(name);
        Figure known = bodies.get(key);
        if (known != null) {
            return known;
        }
        Optional<Figure> longer = known(name);
        if (longer.isPresent()) {
            return longer.get();
        }
        Figure figure = new Figure(Figure.Kind.BODY, name);
        bodies.put(key, figure);
        return figure;
    }

    /** Before a text is read a second time: a body's name may have turned out to be a person's. */
    void forgetBodies() {
        bodies.clear();
    }

    /** A further name for a body: the acronym in brackets after it. */
    void alias(String acronym, Figure body) {
        bodies.put(NameKey.of(acronym), body);
    }

    Optional<Figure> known(String name) {
        String key = NameKey.of(name);
        Figure exact = bodies.get(key);
        if (exact != null || key.length() < 4) {
            return Optional.ofNullable(exact);
        }
        return bodies.values().stream()
                .filter(figure -> NameKey.of(figure.name()).startsWith(key + " "))
                .findFirst();
    }

    List<Figure> persons() {
        return List.copyOf(persons);
    }

    Figure person(String name) {
        Figure figure = new Figure(Figure.Kind.PERSON, name);
        persons.add(figure);
        return figure;
    }

    /**
     * Who a personal name stands for: the last person called so, whose names are the same words, or whose last or first
     * name it is. Another country rules a person out.
     */
    Optional<Figure> called(String name, Optional<CountryCode> country) {
        List<String> words = List.of(NameKey.of(name).split(" ", -1));
        Figure first = null;
        for (int at = persons.size() - 1; at >= 0; at--) {
            Figure person = persons.get(at);
            boolean foreign = country.isPresent()
                    && person.code().isPresent()
                    && !country.equals(person.code())
                    && person.code().get().state();
            if (foreign) {
                continue;
            }
            List<String> own = List.of(NameKey.of(person.name()).split(" ", -1));
            if (same(own, words)
                    || (own.get(own.size() - 1).equals(words.get(words.size() - 1)) && initials(own, words))) {
                return Optional.of(person);
            }
            if (words.size() == 1 && own.get(0).equals(words.get(0)) && first == null) {
                first = person;
            }
        }
        return Optional.ofNullable(first);
    }

    private static boolean same(List<String> own, List<String> words) {
        Set<String> mine = new TreeSet<>(own);
        Set<String> theirs = new TreeSet<>(words);
        return mine.equals(theirs)
                || (words.size() > 1 && mine.containsAll(theirs))
                || (own.size() > 1 && theirs.containsAll(mine));
    }

    /** One name alone, or first names that begin alike. */
    private static boolean initials(List<String> own, List<String> words) {
        return words.size() == 1
                || own.size() == 1
                || own.get(0).startsWith(words.get(0))
                || words.get(0).startsWith(own.get(0));
    }
}
