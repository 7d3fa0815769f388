package org.entente.resolve.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Token;

/** Nouns that stand for states, or for the parties to a matter, each of which the text has named: "both countries". */
final class StateNouns {
    private static final Set<String> NOUNS = Set.of(
            "country",
            "countries",
            "nation",
            "nations",
            "state",
            "states",
            "republics",
            "kingdom",
            "kingdoms",
            "emirate",
            "emirates",
            "sultanate",
            "side",
            "sides",
            "government",
            "governments",
            "neighbor",
            "neighbors",
            "neighbour",
            "neighbours",
            "ally",
            "allies",
            "partner",
            "partners",
            "rival",
            "rivals",
            "party",
            "parties",
            "power",
            "powers",
            "administrations",
            "capitals",
            "delegations");
    private static final Set<String> ONE = Set.of("country", "nation", "state", "kingdom", "emirate", "sultanate");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("both", 2),
            Map.entry("each", 2),
            Map.entry("either", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("trio", 3),
            Map.entry("duo", 2),
            Map.entry("2", 2),
            Map.entry("3", 3));
    /** Words before a noun that do not tell which ones are meant. */
    private static final Set<String> VAGUE = Set.of(
            "other",
            "own",
            "such",
            "many",
            "several",
            "few",
            "various",
            "certain",
            "same",
            "respective",
            "regional",
            "foreign",
            "neighboring",
            "neighbouring",
            "third");

    private StateNouns() {}

    /** Whether the noun stands for states; "ruling party" and "opposition parties" say more, and do not. */
    static boolean are(RolePhrase phrase) {
        boolean more =
                phrase.role().words().indexOf(' ') > 0 && phrase.role().sector().isPresent();
        return NOUNS.contains(phrase.noun()) && !more;
    }

    /** Whether the noun stands for one state: "the country", "the kingdom". */
    static boolean one(RolePhrase phrase) {
        return ONE.contains(phrase.noun()) && are(phrase);
    }

    /** Whether the noun is one political party: "that party", not "the other Party" of a treaty. */
    static boolean politicalParty(RolePhrase phrase) {
        List<Token> words = phrase.sentence().tokens().subList(phrase.first(), phrase.head() + 1);
        return words.get(words.size() - 1).form().equals("party")
                && phrase.definite()
                && words.stream().noneMatch(token -> VAGUE.contains(token.form().toLowerCase(Locale.ROOT)));
    }

    /** How many are meant, of few. */
    static Optional<Integer> number(List<Token> tokens) {
        return tokens.stream()
                .map(token -> NUMBERS.get(token.form().toLowerCase(Locale.ROOT)))
                .filter(number -> number != null)
                .findFirst();
    }

    /** Whether words before a plural tell which states are meant, though not by name: "Western governments", "forty states". */
    static boolean qualified(RolePhrase phrase) {
        return phrase.plural()
                && !phrase.sentence().token(phrase.first()).tag().equals("PRP$")
                && phrase.sentence().tokens().subList(phrase.first(), phrase.head()).stream()
                        .anyMatch(StateNouns::qualifying);
    }

    private static boolean qualifying(Token token) {
        String word = token.form().toLowerCase(Locale.ROOT);
        boolean describing =
                token.tag().startsWith("JJ") || token.noun() || token.tag().equals("CD");
        return describing && !VAGUE.contains(word) && !NUMBERS.containsKey(word);
    }
}
