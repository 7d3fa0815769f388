package org.entente.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.place.Gazetteer;
import org.entente.model.Annotated;
import org.entente.model.Claim;
import org.entente.model.Coded;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Meeting;
import org.entente.model.Place;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.resolve.ClaimResolver;

/**
 * Gives events and meetings their place, only where words for one belong to the words that name the claim. A capital
 * that stands for its government is no place, nor is the dateline.
 */
public final class PlaceResolver implements ClaimResolver {
    private static final Set<String> AT =
            Set.of("in", "at", "near", "outside", "inside", "around", "off", "across", "within", "throughout");
    private static final Set<String> TO = Set.of("to", "into", "for");
    /** Verbs and nouns of going, whose "to" phrase is the place. */
    private static final Set<String> GOING = Set.of(
            "travel",
            "fly",
            "go",
            "head",
            "arrive",
            "land",
            "depart",
            "come",
            "visit",
            "trip",
            "tour",
            "welcome",
            "return",
            "stopover");

    private static final Set<String> VENUES = Set.of(
            "sideline",
            "margin",
            "fringe",
            "meeting",
            "summit",
            "session",
            "conference",
            "assembly",
            "forum",
            "talk",
            "ceremony",
            "visit");
    /** Acts that happen at a place, so that a place below their object is theirs. */
    private static final Set<EventType> LOCAL = Set.of(
            EventType.ASSAULT,
            EventType.PROTEST,
            EventType.MOBILIZE,
            EventType.COERCE,
            EventType.CONSULT,
            EventType.AID);

    private final Gazetteer gazetteer;
    private final ActorLexicon actors;

    public PlaceResolver(Gazetteer gazetteer, ActorLexicon actors) {
        this.gazetteer = gazetteer;
        this.actors = actors;
    }

    @Override
    public Coded resolve(Coded coded) {
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : coded.claims()) {
            claims.add(placed(claim, coded.annotated()));
        }
        return new Coded(coded.annotated(), claims);
    }

    private Claim placed(Claim claim, Annotated document) {
        if (claim instanceof Event event && event.place().isEmpty()) {
            return new Event(
                    event.basis(),
                    event.type(),
                    event.modes(),
                    event.contexts(),
                    event.auxiliary(),
                    event.actor(),
                    event.recipient(),
                    event.date(),
                    place(event, document, LOCAL.contains(event.type())));
        }
        if (claim instanceof Meeting meeting && meeting.place().isEmpty()) {
            return new Meeting(
                    meeting.basis(),
                    meeting.type(),
                    meeting.status(),
                    meeting.participants(),
                    meeting.host(),
                    meeting.type() == Meeting.Type.CALL ? Optional.empty() : place(meeting, document, true),
                    meeting.date());
        }
        return claim;
    }

    private Optional<Place> place(Claim claim, Annotated document, boolean local) {
        Span anchor = claim.basis().anchor().span();
        return document.sentenceAt(anchor).flatMap(sentence -> {
            PlacePhrases phrases = new PlacePhrases(document, sentence, gazetteer, actors);
            return top(sentence, anchor)
                    .flatMap(token -> new Search(sentence, phrases, claim instanceof Event).from(token, local));
        });
    }

    private static Optional<Token> top(Sentence sentence, Span anchor) {
        return sentence.tokens().stream()
                .filter(token -> token.span().overlaps(anchor))
                .filter(token ->
                        token.head() < 0 || !sentence.token(token.head()).span().overlaps(anchor))
                .findFirst();
    }

    /** Looks for the place of a word in its sentence's tree. */
    private record Search(Sentence sentence, PlacePhrases phrases, boolean event) {
        Optional<Place> from(Token word, boolean local) {
            Optional<Place> own = own(word);
            if (own.isPresent() || !local) {
                return own;
            }
            return visited(word)
                    .or(() -> modifier(word))
                    .or(() -> belowArguments(word))
                    .or(() -> above(word));
        }

        /** "met in Tokyo", "talks at Geneva", "on the sidelines of ... in New York". */
        private Optional<Place> own(Token word) {
            return first(phrases.belowPrepositions(word, AT))
                    .or(() -> GOING.contains(word.lemma())
                            ? first(phrases.belowPrepositions(word, TO))
                            : Optional.empty());
        }

        /** "visited Seoul". */
        private Optional<Place> visited(Token word) {
            return word.lemma().equals("visit") || word.lemma().equals("tour")
                    ? first(sentence.children(word, Relation.DOBJ))
                    : Optional.empty();
        }

        /** "the Geneva talks": a city before a noun, not two that meet. */
        private Optional<Place> modifier(Token word) {
            List<Token> names = sentence.children(word, Relation.COMPOUND);
            return word.noun() && names.size() == 1
                    ? first(names).filter(place -> place.latitude().isPresent())
                    : Optional.empty();
        }

        /** "held talks in Lima", "attacked a base near Homs": the phrase hangs on the object, and on another phrase's noun. */
        private Optional<Place> belowArguments(Token word) {
            for (Token argument : sentence.children(word, Relation.DOBJ, Relation.NSUBJPASS, Relation.PREP)) {
                List<Token> nouns = argument.relation() == Relation.PREP ? venues(argument) : List.of(argument);
                for (Token noun : nouns) {
                    Optional<Place> place = first(phrases.belowPrepositions(noun, AT));
                    if (place.isPresent()) {
                        return place;
                    }
                    boolean margin = VENUES.contains(noun.lemma());
                    for (Token of : margin ? sentence.children(noun, Relation.PREP) : List.<Token>of()) {
                        for (Token below : sentence.children(of, Relation.POBJ)) {
                            Optional<Place> deeper = first(phrases.belowPrepositions(below, AT));
                            if (deeper.isPresent()) {
                                return deeper;
                            }
                        }
                    }
                }
            }
            return Optional.empty();
        }

        /** Gatherings and margins of gatherings below "at" or "on", and what an attack is on. */
        private List<Token> venues(Token preposition) {
            boolean at = Set.of("at", "on", "during", "for", "against").contains(preposition.lemma());
            List<Token> nouns = at ? sentence.children(preposition, Relation.POBJ) : List.of();
            boolean attack = event && preposition.lemma().matches("on|against");
            // "met with her counterpart in Cairo": people are in no place, the meeting is.
            if (preposition.lemma().equals("with")) {
                return sentence.children(preposition, Relation.POBJ);
            }
            return attack
                    ? nouns
                    : nouns.stream()
                            .filter(noun -> VENUES.contains(noun.lemma()))
                            .toList();
        }

        /** "talks were held in Doha", "arrived in Tunis for talks". */
        private Optional<Place> above(Token word) {
            Optional<Token> head = sentence.head(word);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            boolean argument =
                    Set.of(Relation.DOBJ, Relation.NSUBJPASS, Relation.NSUBJ).contains(word.relation());
            if (argument && head.get().verb()) {
                return own(head.get());
            }
            boolean inside = word.relation() == Relation.POBJ
                    && Set.of("for", "at", "during").contains(head.get().lemma());
            return inside ? sentence.head(head.get()).filter(Token::verb).flatMap(this::own) : Optional.empty();
        }

        private Optional<Place> first(List<Token> heads) {
            return heads.stream().flatMap(head -> phrases.at(head).stream()).findFirst();
        }
    }
}
