package org.entente.resolve.phrase;

import java.util.List;
import java.util.Optional;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.actor.Role;
import org.entente.codebook.place.Gazetteer;
import org.entente.model.CountryCode;
import org.entente.model.Sector;
import org.entente.resolve.phrase.Piece.Kind;

/**
 * Reads one phrase: which country, which sector, which entity. Names are looked up, titles and nationality adjectives are
 * put together, common nouns give the sector.
 *
 * @see "PLOVER manual 2.0, Actors; Halterman and others: Creating Custom Event Data Without Dictionaries (NGEC), 2023"
 */
public final class ActorPhrases {
    private final ActorLexicon lexicon;
    private final Persons persons;
    private final Places places;
    private final CapitalNames names;

    /** Reads without knowing cities. */
    public ActorPhrases(ActorLexicon lexicon) {
        this(lexicon, Optional.empty());
    }

    /** Reads with a gazetteer that tells which country a city is in. */
    public ActorPhrases(ActorLexicon lexicon, Gazetteer gazetteer) {
        this(lexicon, Optional.of(gazetteer));
    }

    private ActorPhrases(ActorLexicon lexicon, Optional<Gazetteer> gazetteer) {
        this.lexicon = lexicon;
        this.persons = new Persons(lexicon);
        this.places = new Places(gazetteer);
        this.names = new CapitalNames(lexicon.nameHeads());
    }

    /** What the phrase tells; a reading with nothing in it where it tells nothing. */
    public Reading read(PhraseQuestion question) {
        List<String> words = Words.of(question.phrase());
        Parts parts = Parts.of(pieces(words));
        Optional<CountryCode> around = question.country().or(() -> context(question));
        return person(parts, question, around)
                .or(() -> body(parts, question))
                .or(() -> role(parts, around))
                .or(() -> state(parts))
                .orElseGet(() -> nothing(parts, around));
    }

    private List<Piece> pieces(List<String> words) {
        return places.found(names.settled(Piece.of(words, lexicon)));
    }

    private Optional<CountryCode> context(PhraseQuestion question) {
        return question.context()
                .flatMap(context -> pieces(Words.of(context)).stream()
                        .filter(Piece::located)
                        .findFirst()
                        .flatMap(Piece::actor)
                        .map(Actor::code));
    }

    private Optional<Reading> person(Parts parts, PhraseQuestion question, Optional<CountryCode> around) {
        Optional<Parts.Named> named = parts.person();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Optional<CountryCode> told = parts.country();
        Optional<Role> title = parts.title();
        Optional<Actor> actor = persons.find(named.get(), told.or(() -> around), title, question.day());
        if (actor.isEmpty() && title.isEmpty() && named.get().length() < 2) {
            return Optional.empty();
        }
        Optional<Sector> held = actor.flatMap(a -> a.sector(question.day()));
        Optional<Sector> sector = parts.former() && title.isPresent()
                ? Optional.of(Sector.ELI)
                : held.filter(s -> s != Sector.ELI || title.isEmpty())
                        .or(() -> title.flatMap(t -> parts.sector(t)))
                        .or(() -> held);
        Optional<String> office = parts.former()
                ? Optional.empty()
                : actor.flatMap(a -> a.office(question.day())).or(parts::titleWords);
        Optional<CountryCode> code = actor.map(Actor::code).or(() -> told).or(() -> around);
        return Optional.of(new Reading(
                code,
                sector,
                actor,
                Optional.of(actor.map(Actor::name).orElse(named.get().words())),
                title,
                office,
                parts.rest(),
                actor.isPresent() ? 0.9 : code.isPresent() ? 0.7 : 0.4,
                actor.isPresent() ? "person" : title.isPresent() ? "title" : "name"));
    }

    private Optional<Reading> body(Parts parts, PhraseQuestion question) {
        return parts.head(Kind.BODY)
                .flatMap(Piece::actor)
                .map(actor -> new Reading(
                        Optional.of(actor.code()),
                        actor.sector(question.day()),
                        Optional.of(actor),
                        Optional.of(actor.name()),
                        Optional.empty(),
                        Optional.empty(),
                        parts.rest(),
                        0.9,
                        "body"));
    }

    private Optional<Reading> role(Parts parts, Optional<CountryCode> around) {
        return parts.role().map(role -> {
            Optional<CountryCode> code = parts.country().or(() -> around);
            boolean former = parts.former() && role.human();
            Optional<Sector> sector = former ? Optional.of(Sector.ELI) : parts.sector(role);
            boolean office = role.human() && !former && role.sector().isPresent();
            return new Reading(
                    code,
                    sector,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(role),
                    office ? parts.titleWords() : Optional.empty(),
                    parts.rest(),
                    code.isPresent() ? 0.8 : 0.5,
                    "role");
        });
    }

    private static Optional<Reading> state(Parts parts) {
        return parts.head(Kind.STATE, Kind.ADJECTIVE, Kind.PEOPLE, Kind.SEAT).map(piece -> {
            Actor actor = piece.actor().orElseThrow();
            boolean people = piece.is(Kind.PEOPLE) && parts.qualified();
            Optional<Sector> sector =
                    piece.is(Kind.SEAT) ? Optional.of(Sector.GOV) : people ? Optional.of(Sector.CVL) : Optional.empty();
            return new Reading(
                    Optional.of(actor.code()),
                    sector,
                    people ? Optional.empty() : Optional.of(actor),
                    people ? Optional.empty() : Optional.of(actor.name()),
                    Optional.empty(),
                    Optional.empty(),
                    parts.rest(),
                    0.9,
                    piece.kind().name().toLowerCase(java.util.Locale.ROOT));
        });
    }

    private static Reading nothing(Parts parts, Optional<CountryCode> around) {
        Optional<CountryCode> code = parts.country().or(() -> around);
        Optional<String> place = parts.head(Kind.PLACE).flatMap(Piece::actor).map(Actor::name);
        return new Reading(
                code,
                Optional.empty(),
                Optional.empty(),
                place,
                Optional.empty(),
                Optional.empty(),
                parts.rest(),
                code.isPresent() ? 0.4 : 0.0,
                place.isPresent() ? "place" : code.isPresent() ? "country" : "none");
    }
}
