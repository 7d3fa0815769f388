package org.entente.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.place.City;
import org.entente.codebook.place.Gazetteer;
import org.entente.model.Annotated;
import org.entente.model.CountryCode;
import org.entente.model.Evidence;
import org.entente.model.Place;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** Names of places in one sentence and what they mean. */
final class PlacePhrases {
    private static final int LONGEST_NAME = 4;
    private static final Set<String> NO_PLACE = Set.of("PERSON", "DATE", "TIME");
    private static final Set<String> DIRECTIONS = Set.of("northern", "southern", "eastern", "western", "central");

    private final Annotated document;
    private final Sentence sentence;
    private final Gazetteer gazetteer;
    private final ActorLexicon actors;

    PlacePhrases(Annotated document, Sentence sentence, Gazetteer gazetteer, ActorLexicon actors) {
        this.document = document;
        this.sentence = sentence;
        this.gazetteer = gazetteer;
        this.actors = actors;
    }

    /** The place that a name ending at a token means; empty where the words are no place. */
    Optional<Place> at(Token head) {
        if (!Character.isUpperCase(head.form().codePointAt(0)) || NO_PLACE.contains(head.entityType())) {
            return Optional.empty();
        }
        int last = head.index();
        for (int first = Math.max(0, last - LONGEST_NAME + 1); first <= last; first++) {
            if (!Character.isUpperCase(sentence.token(first).form().codePointAt(0)) || !within(first, head)) {
                continue;
            }
            Evidence words = document.evidence(
                    new Span(sentence.token(first).span().begin(), head.span().end()));
            Optional<Place> place = meaning(words, head);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private boolean within(int first, Token head) {
        for (int i = first; i < head.index(); i++) {
            if (!sentence.under(sentence.token(i), head)
                    || DIRECTIONS.contains(sentence.token(i).lemma())) {
                return false;
            }
        }
        return true;
    }

    private Optional<Place> meaning(Evidence words, Token head) {
        Optional<Actor> state = actors.state(words.words());
        List<City> cities = gazetteer.named(words.words());
        boolean capitalOfItself =
                !cities.isEmpty() && state.isPresent() && cities.get(0).capital();
        if (state.isPresent() && !capitalOfItself) {
            return Optional.of(country(state.get(), words));
        }
        Optional<CountryCode> told = following(head);
        for (City city : cities) {
            if (told.isEmpty() || told.get().equals(city.country())) {
                return Optional.of(place(city, words));
            }
        }
        return told.filter(any -> !cities.isEmpty())
                .map(code -> place(
                        new City(words.words(), code, false, OptionalDouble.empty(), OptionalDouble.empty()), words));
    }

    /** The country that stands behind a comma: "Paris, Texas", "Seoul, the Republic of Korea". */
    private Optional<CountryCode> following(Token head) {
        int comma = head.index() + 1;
        if (comma + 1 >= sentence.tokens().size()
                || !sentence.token(comma).form().equals(",")) {
            return Optional.empty();
        }
        for (int last = Math.min(sentence.tokens().size() - 1, comma + 4); last > comma; last--) {
            String words = document.words(new Span(
                    sentence.token(comma + 1).span().begin(),
                    sentence.token(last).span().end()));
            Optional<CountryCode> state = actors.state(words).map(Actor::code);
            if (state.isPresent() || last == comma + 1) {
                return state.isPresent() ? state : region(words, comma + 1, head);
            }
        }
        return Optional.empty();
    }

    /** A division behind the comma, unless it begins a list of places or another name. */
    private Optional<CountryCode> region(String words, int at, Token head) {
        Token token = sentence.token(at);
        boolean apposition = token.relation() == Relation.APPOS || token.relation() == Relation.NPADVMOD;
        return apposition && token.head() == head.index()
                ? gazetteer.named(words).stream()
                        .filter(city -> city.latitude().isEmpty())
                        .map(City::country)
                        .findFirst()
                : Optional.empty();
    }

    private static Place country(Actor state, Evidence words) {
        return new Place(
                state.name(),
                Optional.of(state.code()),
                OptionalLong.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                words.words(),
                Optional.of(words.span()));
    }

    private static Place place(City city, Evidence words) {
        return new Place(
                city.name(),
                Optional.of(city.country()),
                OptionalLong.empty(),
                city.latitude(),
                city.longitude(),
                words.words(),
                Optional.of(words.span()));
    }

    /** Heads of place phrases that may belong to a word, the nearest in the tree first. */
    List<Token> belowPrepositions(Token word, Set<String> prepositions) {
        List<Token> found = new ArrayList<>();
        for (Token preposition : sentence.children(word, Relation.PREP)) {
            if (prepositions.contains(preposition.lemma())) {
                found.addAll(sentence.children(preposition, Relation.POBJ));
            }
        }
        return found;
    }
}
