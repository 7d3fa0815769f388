package org.entente.resolve.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.Match;
import org.entente.codebook.actor.NameHeads;
import org.entente.model.CountryCode;
import org.entente.model.Sector;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Names made of a place and a word for a kind of thing or body: "Paris Agreement", "Treaty of Lisbon", "Lagos Times",
 * "University of Lima". The place in them is no party.
 */
final class CompoundNames {
    private static final Set<Match.Sense> PLACES = EnumSet.of(
            Match.Sense.STATE, Match.Sense.SEAT, Match.Sense.ADJECTIVE, Match.Sense.PEOPLE, Match.Sense.PLACE);

    /**
     * A name of several words.
     *
     * @param end index of the token after it
     * @param body whether it names a body; else it is a thing
     * @param code of the place in it
     */
    record Name(int end, boolean body, Optional<CountryCode> code, Optional<Sector> sector) {}

    private final Reader reader;
    private final NameHeads heads;

    CompoundNames(Reader reader) {
        this.reader = reader;
        this.heads = reader.lexicon().nameHeads();
    }

    /** The name that begins at a token. */
    Optional<Name> at(Sentence sentence, List<String> forms, int at, Optional<Match> match) {
        if (match.filter(m -> PLACES.contains(m.sense())).isPresent()) {
            return placeFirst(sentence, at, match.orElseThrow());
        }
        boolean other = match.filter(m -> m.sense() != Match.Sense.ROLE && m.sense() != Match.Sense.BODY)
                .isPresent();
        return other ? Optional.empty() : headFirst(sentence, forms, at, match);
    }

    private Optional<Name> placeFirst(Sentence sentence, int at, Match match) {
        int end = at + match.length();
        boolean joined = at > 0 && sentence.token(at - 1).form().equals("-");
        if (joined) {
            return Optional.empty();
        }
        int found = -1;
        for (int i = end; i < sentence.tokens().size() && named(sentence.token(i)); i++) {
            found = heads.known(sentence.token(i).form()) ? i : found;
        }
        // A capital lends its name to talks and agreements written small too.
        boolean small = match.sense() == Match.Sense.SEAT
                && end < sentence.tokens().size()
                && sentence.token(end).noun()
                && heads.thing(sentence.token(end).form());
        if (found < 0 && small) {
            found = end;
        }
        return found < 0
                ? Optional.empty()
                : Optional.of(name(found + 1, sentence.token(found).form(), match.actor()));
    }

    private Optional<Name> headFirst(Sentence sentence, List<String> forms, int at, Optional<Match> match) {
        int head = at + match.map(Match::length).orElse(1) - 1;
        boolean known = named(sentence.token(head)) && heads.known(forms.get(head));
        if (!known || head + 2 >= forms.size() || !forms.get(head + 1).equals("of")) {
            return Optional.empty();
        }
        int place = forms.get(head + 2).equals("the") && head + 3 < forms.size() ? head + 3 : head + 2;
        return reader.match(forms, place)
                .filter(m -> PLACES.contains(m.sense()))
                .map(m -> name(place + m.length(), forms.get(head), m.actor()));
    }

    private Name name(int end, String head, Optional<Actor> place) {
        Optional<Sector> sector = heads.sector(head);
        // The bank of a state is its central bank.
        boolean central = head.equals("Bank")
                && place.filter(actor -> actor.kind() == Actor.Kind.STATE).isPresent();
        return new Name(end, sector.isPresent(), place.map(Actor::code), central ? Optional.of(Sector.GOV) : sector);
    }

    /** A word of a name in capitals. */
    private static boolean named(Token token) {
        return token.properNoun()
                && Character.isUpperCase(token.form().codePointAt(0))
                && !token.entityType().equals("PERSON");
    }
}
