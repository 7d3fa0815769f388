package org.entente.resolve.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Counts and shares of somebody: "some of the marchers", "tens of thousands of parents", "each of them". */
final class Measured {
    private static final Set<String> MEASURES = Set.of(
            "some",
            "each",
            "all",
            "most",
            "many",
            "several",
            "few",
            "half",
            "any",
            "one",
            "dozens",
            "scores",
            "tens",
            "hundreds",
            "thousands",
            "millions",
            "handful",
            "couple",
            "majority",
            "number",
            "lots",
            "rest");

    private Measured() {}

    /** Whether the token is a count or share of something told behind it. */
    static boolean measure(Sentence sentence, int token) {
        Token at = sentence.token(token);
        boolean counting = MEASURES.contains(at.form().toLowerCase(Locale.ROOT))
                || at.tag().equals("CD");
        return counting
                && token + 2 < sentence.tokens().size()
                && sentence.token(token + 1).lemma().equals("of");
    }

    /** The token that heads those who are counted; absent where the token is no count of anybody. */
    static Optional<Integer> counted(Sentence sentence, int token) {
        int at = token;
        while (measure(sentence, at)) {
            int of = at + 1;
            Optional<Integer> next = sentence.tokens().stream()
                    .skip(of + 1L)
                    .filter(word -> word.head() == of && word.relation() == Relation.POBJ)
                    .map(Token::index)
                    .findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return at == token ? Optional.empty() : Optional.of(at);
    }
}
