package org.entente.resolve.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.actor.Role;
import org.entente.model.Sentence;

/**
 * A role noun with what belongs to it.
 *
 * @param first index of the token that begins the phrase
 * @param head index of the token that heads it: "head" in "the Danish head of state"
 * @param end index of the last token of the role's own words: "state" in it
 * @param last index of the last token of the phrase, with "of Peru"
 * @param owners whom "his", "its", "their" before it stand for
 */
record RolePhrase(Sentence sentence, int first, int head, int end, int last, Role role, List<Figure> owners) {
    private static final Set<String> DEFINITE =
            Set.of("the", "both", "this", "these", "that", "those", "each", "either");

    String word(int at) {
        return sentence.token(at).form().toLowerCase(Locale.ROOT);
    }

    /** The noun itself, in small letters. */
    String noun() {
        return word(head);
    }

    boolean plural() {
        return sentence.token(head).tag().endsWith("S") || word(first).matches("each|either");
    }

    boolean definite() {
        return DEFINITE.contains(word(first)) || !owners.isEmpty();
    }

    Optional<Integer> number() {
        return StateNouns.number(sentence.tokens().subList(first, head + 1));
    }
}
