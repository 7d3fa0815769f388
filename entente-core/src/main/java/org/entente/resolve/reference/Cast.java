package org.entente.resolve.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        PersonalName words = PersonalName.of(name);
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
            PersonalName own = PersonalName.of(person.name());
            if (own.fits(words)) {
                return Optional.of(person);
            }
            if (own.begins(words) && first == null) {
                first = person;
            }
        }
        return Optional.ofNullable(first);
    }

    /** Whether words are the last name of somebody whom the text or the knowledge base has told by full name and title. */
    boolean surnamed(String name) {
        PersonalName words = PersonalName.of(name);
        return persons.stream()
                .anyMatch(person -> (person.titled() || person.actor().isPresent())
                        && PersonalName.of(person.name()).ends(words));
    }
}
