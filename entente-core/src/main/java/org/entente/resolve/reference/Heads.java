package org.entente.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** The tokens that head a stretch of a sentence. */
final class Heads {
    private Heads() {}

    /** Indices of the heads: the noun or pronoun that hangs on a word outside, and those joined to it. */
    static List<Integer> of(Sentence sentence, Span span) {
        List<Token> inside = sentence.tokens().stream()
                .filter(token -> span.contains(token.span()))
                .toList();
        List<Integer> heads = new ArrayList<>();
        if (inside.stream().anyMatch(token -> token.tag().equals("HYPH"))) {
            // "Japan-ROK" in three tokens: both are meant.
            inside.stream().filter(Token::properNoun).forEach(token -> heads.add(token.index()));
        }
        if (heads.size() > 1) {
            return heads;
        }
        heads.clear();
        for (Token token : inside) {
            if (nominal(token) && top(sentence, token, inside)) {
                heads.add(token.index());
            }
        }
        if (heads.isEmpty()) {
            inside.stream()
                    .filter(Heads::nominal)
                    .reduce((first, second) -> second)
                    .ifPresent(token -> heads.add(token.index()));
        }
        return heads;
    }

    private static boolean nominal(Token token) {
        return token.noun()
                || token.pronoun()
                || (token.tag().equals("DT") && token.relation() != Relation.DET)
                || (token.tag().startsWith("JJ") && token.entityType().equals("NORP"));
    }

    private static boolean top(Sentence sentence, Token token, List<Token> inside) {
        Token at = token;
        for (int steps = 0; steps < inside.size() && at.relation() == Relation.CONJ && at.head() >= 0; steps++) {
            at = sentence.token(at.head());
        }
        int head = at.head();
        return head < 0 || inside.stream().noneMatch(other -> other.index() == head);
    }
}
