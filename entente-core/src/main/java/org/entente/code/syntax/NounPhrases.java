package org.entente.code.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Annotated;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** Noun phrases of one sentence: where each ends, and what is joined to it by "and". */
public final class NounPhrases {
    private static final Set<Relation> LEFT = Set.of(
            Relation.DET,
            Relation.PREDET,
            Relation.NMOD,
            Relation.COMPOUND,
            Relation.POSS,
            Relation.QMOD,
            Relation.ADVMOD,
            Relation.NPADVMOD,
            Relation.CASE,
            Relation.ACL,
            Relation.PUNCT);
    private static final Set<String> ROLES_AND_GROUPS = Set.of("of", "for");

    private final Annotated document;
    private final Sentence sentence;

    public NounPhrases(Annotated document, Sentence sentence) {
        this.document = document;
        this.sentence = sentence;
    }

    /** The name-like core of a phrase: determiner, modifiers and head, with "of ..." and "for ..." on the right. */
    public Evidence core(Token head) {
        int first = head.index();
        int last = head.index();
        for (Token child : sentence.children(head)) {
            if (child.index() < head.index() && LEFT.contains(child.relation())) {
                first = Math.min(first, leftEdge(child));
            } else if (child.relation() == Relation.PREP
                    && ROLES_AND_GROUPS.contains(child.lemma())
                    && !astray(head, child)) {
                last = Math.max(last, rightEdge(child));
            }
        }
        return evidence(trimLeft(first, head.index()), last);
    }

    /** "accused by Chad of theft": what comes after a place's name and is no name belongs to the verb. */
    private boolean astray(Token head, Token preposition) {
        return head.entityType().equals("GPE")
                && sentence.children(preposition, Relation.POBJ).stream().noneMatch(Token::properNoun);
    }

    /** The whole phrase with all that depends on it, less what is joined to it by "and". */
    public Evidence full(Token head) {
        int first = head.index();
        int last = head.index();
        for (Token child : sentence.children(head)) {
            if (child.relation() != Relation.CONJ && child.relation() != Relation.CC) {
                List<Token> below = sentence.subtree(child);
                first = Math.min(first, below.get(0).index());
                last = Math.max(last, below.get(below.size() - 1).index());
            }
        }
        return evidence(trimLeft(first, head.index()), trimRight(head.index(), last));
    }

    /** The head and the heads joined to it, in text order. */
    public List<Token> conjuncts(Token head) {
        List<Token> found = new ArrayList<>();
        found.add(head);
        for (int i = 0; i < found.size(); i++) {
            for (Token other : sentence.children(found.get(i), Relation.CONJ)) {
                if (!found.contains(other)) {
                    found.add(other);
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return found;
    }

    /** A party for each head joined to this one. */
    public List<Party> parties(Token head) {
        return conjuncts(head).stream().map(each -> Party.at(core(each))).toList();
    }

    /** Exact words from one token to another, both inside. */
    public Evidence evidence(int firstToken, int lastToken) {
        return document.evidence(new Span(
                sentence.token(firstToken).span().begin(),
                sentence.token(lastToken).span().end()));
    }

    private int leftEdge(Token token) {
        return sentence.subtree(token).get(0).index();
    }

    private int rightEdge(Token token) {
        List<Token> below = sentence.subtree(token);
        return trimRight(token.index(), below.get(below.size() - 1).index());
    }

    private int trimLeft(int first, int head) {
        int at = first;
        while (at < head && sentence.token(at).relation() == Relation.PUNCT && !opensQuotation(at)) {
            at++;
        }
        return at;
    }

    private boolean opensQuotation(int at) {
        return sentence.token(at).tag().equals("``");
    }

    private int trimRight(int head, int last) {
        int at = last;
        while (at > head
                && Set.of(",", ".", ":", ";").contains(sentence.token(at).tag())) {
            at--;
        }
        return at;
    }
}
