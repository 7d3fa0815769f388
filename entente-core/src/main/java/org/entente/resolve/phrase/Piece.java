package org.entente.resolve.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.actor.Match;
import org.entente.codebook.actor.Role;

/**
 * A stretch of a phrase that is one thing.
 *
 * @param words as they stand, joined by spaces
 * @param match what the lexicon knows of them
 */
record Piece(Kind kind, String words, Optional<Match> match) {
    enum Kind {
        STATE,
        ADJECTIVE,
        PEOPLE,
        SEAT,
        BODY,
        /** A city or town: no party, but tells a country. */
        PLACE,
        PERSON,
        ROLE,
        /** Capitalised words that nothing is known of. */
        NAME,
        POSSESSIVE,
        COMMA,
        PREPOSITION,
        RELATIVE,
        DETERMINER,
        FORMER,
        WORD
    }

    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "this", "that", "these", "those");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "to",
            "in",
            "at",
            "for",
            "from",
            "with",
            "against",
            "across",
            "near",
            "on",
            "by",
            "inside",
            "within",
            "under",
            "between",
            "among",
            "over",
            "around",
            "outside",
            "into",
            "about",
            "throughout",
            "based");
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "where", "when");
    private static final Set<String> FORMER =
            Set.of("former", "ex", "retired", "onetime", "one-time", "late", "then", "erstwhile");

    static List<Piece> of(List<String> words, ActorLexicon lexicon) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            String word = words.get(at);
            String low = word.toLowerCase(Locale.ROOT);
            Optional<Match> match = function(word) ? Optional.empty() : lexicon.longest(words, at);
            if (match.isPresent()) {
                int length = match.get().length();
                pieces.add(new Piece(kind(match.get()), String.join(" ", words.subList(at, at + length)), match));
                at += length;
            } else {
                pieces.add(new Piece(kind(word, low), word, Optional.empty()));
                at++;
            }
        }
        return pieces;
    }

    /** Whether a word in small letters only holds a phrase together. */
    private static boolean function(String word) {
        return word.equals(",") || DETERMINERS.contains(word) || PREPOSITIONS.contains(word);
    }

    private static Kind kind(Match match) {
        return Kind.valueOf(match.sense().name());
    }

    private static Kind kind(String word, String low) {
        if (word.equals(",")) {
            return Kind.COMMA;
        }
        if (low.equals("'s") || low.equals("'") || low.equals("’s")) {
            return Kind.POSSESSIVE;
        }
        if (DETERMINERS.contains(low)) {
            return Kind.DETERMINER;
        }
        if (PREPOSITIONS.contains(low)) {
            return Kind.PREPOSITION;
        }
        if (RELATIVES.contains(low)) {
            return Kind.RELATIVE;
        }
        if (FORMER.contains(low)) {
            return Kind.FORMER;
        }
        return Character.isUpperCase(word.charAt(0)) ? Kind.NAME : Kind.WORD;
    }

    /** The likeliest actor that it names. */
    Optional<Actor> actor() {
        return match.flatMap(Match::actor);
    }

    Optional<Role> role() {
        return match.flatMap(Match::role);
    }

    boolean is(Kind one) {
        return kind == one;
    }

    /** Whether it tells a country. */
    boolean located() {
        return switch (kind) {
            case STATE, ADJECTIVE, PEOPLE, SEAT, BODY, PLACE -> actor().isPresent();
            default -> false;
        };
    }
}
