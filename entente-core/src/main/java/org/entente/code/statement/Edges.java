package org.entente.code.statement;

import java.util.Set;
import org.entente.codebook.statement.CueKind;
import org.entente.codebook.statement.CueLexicon;
import org.entente.model.Relation;
import org.entente.model.Token;

/** Where what was said ends: at the sentence's end, unless the reporter or another act of the speaker takes over. */
final class Edges {
    private static final Set<Relation> STOPS = Set.of(Relation.CONJ, Relation.PARATAXIS);
    private static final Set<String> CONTRASTS = Set.of("while", "as", "after", "although", "though", "before", "when");

    private final CueLexicon lexicon;
    private final Tree tree;
    private final Quotations quotations;

    Edges(CueLexicon lexicon, Tree tree, Quotations quotations) {
        this.lexicon = lexicon;
        this.tree = tree;
        this.quotations = quotations;
    }

    /** Index of the last token of content that begins with a token's phrase. */
    int after(Token verb, Token content) {
        int reach = verb.relation() == Relation.ROOT ? tree.size() - 1 : Math.max(tree.last(verb), tree.last(content));
        return cut(verb, content.index(), beforeStops(verb, content, reach));
    }

    /** Index of the last token of a phrase, less another report that the parser hung below it. */
    int within(Token verb, Token phrase) {
        return cut(verb, phrase.index(), tree.last(phrase));
    }

    /** The clauses of the cue itself that are no part of what was said. */
    private int beforeStops(Token verb, Token content, int reach) {
        int end = reach;
        for (Token child : tree.children(verb)) {
            int first = tree.first(child);
            if (first > tree.last(content) && first <= end && stops(child)) {
                end = lastBefore(first);
            }
        }
        return end;
    }

    private boolean stops(Token child) {
        Token first = tree.token(tree.first(child));
        if (STOPS.contains(child.relation())) {
            return !first.lemma().equals("that");
        }
        boolean participle = first.tag().equals("VBG") || first.tag().equals("VBN");
        return child.relation() == Relation.ADVCL && (participle || CONTRASTS.contains(first.lemma()));
    }

    /** Another report by the same speaker inside the reach: "..., adding that", "..., and accused". */
    private int cut(Token verb, int from, int end) {
        for (int i = from + 1; i <= end; i++) {
            Token token = tree.token(i);
            if (according(token)) {
                return lastBefore(i);
            }
            if (token.verb() && reports(token) && quotations.at(token).isEmpty() && takesOver(verb, token)) {
                return lastBefore(i);
            }
        }
        return end;
    }

    private boolean according(Token token) {
        return token.tag().equals("VBG")
                && token.form().equals("according")
                && token.index() + 1 < tree.size()
                && tree.token(token.index() + 1).lemma().equals("to");
    }

    private boolean reports(Token token) {
        return lexicon.verbs(token.lemma()).stream()
                .anyMatch(cue -> cue.kind() == CueKind.SPEECH || cue.kind() == CueKind.ACT);
    }

    private boolean takesOver(Token verb, Token token) {
        int before = token.index() - 1;
        if (token.tag().equals("VBG")) {
            return tree.punctuation(before) && !tree.token(before).form().equals("-");
        }
        boolean joined = token.relation() == Relation.CONJ
                && token.tag().equals(verb.tag())
                && tree.child(token, Relation.NSUBJ, Relation.AUX).isEmpty();
        boolean comma = before > 0 && tree.token(before).tag().equals("CC") && tree.punctuation(before - 1);
        boolean shift =
                tree.head(token).filter(head -> head.tag().equals(token.tag())).isEmpty();
        return joined && (comma || shift);
    }

    private int lastBefore(int at) {
        int end = at - 1;
        while (end > 0
                && (tree.punctuation(end)
                        || tree.token(end).tag().equals("CC")
                        || tree.token(end).tag().equals("RB"))) {
            end--;
        }
        return end;
    }
}
