package org.entente.resolve.reference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** The tokens that head a stretch of a sentence. */
final class Heads {
    private static final Set<Relation> NOMINAL = EnumSet.of(
            Relation.NSUBJ,
            Relation.NSUBJPASS,
            Relation.DOBJ,
            Relation.POBJ,
            Relation.POSS,
            Relation.DATIVE,
            Relation.APPOS,
            Relation.CONJ,
            Relation.ATTR);

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
            if ((nominal(token) || hyphened(sentence, token)) && top(sentence, token, inside)) {
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

    /** "general" in "the secretary-general", which taggers take for an adjective. */
    private static boolean hyphened(Sentence sentence, Token token) {
        return token.tag().startsWith("JJ")
                && token.index() > 0
                && sentence.token(token.index() - 1).tag().equals("HYPH")
                && NOMINAL.contains(token.relation());
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
