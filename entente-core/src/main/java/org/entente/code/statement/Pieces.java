package org.entente.code.statement;

import java.util.Optional;
import org.entente.model.Span;
import org.entente.model.Token;

/** Stretches of tokens as spans of content: trimmed at the edges, grown to the whole of a quotation that they cut. */
final class Pieces {
    private final Tree tree;
    private final Quotations quotations;

    Pieces(Tree tree, Quotations quotations) {
        this.tree = tree;
        this.quotations = quotations;
    }

    /** From one token to another, both inside; empty if no word is left. */
    Optional<Span> piece(int from, int to) {
        int a = Math.max(from, 0);
        int b = Math.min(to, tree.size() - 1);
        while (a <= b && outerMark(a)) {
            a++;
        }
        while (b >= a && outerMark(b)) {
            b--;
        }
        while (a < b && (lone(a, "(", ")", a, b) || lone(a, ")", "(", a, b) || outerMark(a))) {
            a++;
        }
        while (b > a && (lone(b, ")", "(", a, b) || outerMark(b))) {
            b--;
        }
        if (a > b || !hasWord(a, b)) {
            return Optional.empty();
        }
        return Optional.of(new Span(begin(a, b), end(b)));
    }

    private boolean outerMark(int at) {
        Token token = tree.token(at);
        return tree.punctuation(at) && quotations.at(token).isEmpty();
    }

    /** Whether a token is a bracket without its partner. */
    private boolean lone(int at, String form, String partner, int a, int b) {
        if (!tree.token(at).form().equals(form)) {
            return false;
        }
        for (int i = a; i <= b; i++) {
            if (tree.token(i).form().equals(partner)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasWord(int a, int b) {
        for (int i = a; i <= b; i++) {
            if (!tree.punctuation(i) && !tree.quotationMark(i)) {
                return true;
            }
        }
        return false;
    }

    private int begin(int a, int b) {
        Span own = tree.token(a).span();
        Optional<Quotation> cut =
                quotations.at(own).filter(quotations::sure).filter(q -> q.span().begin() < own.begin());
        if (cut.isEmpty()) {
            return own.begin();
        }
        // A fragment that ends before the piece is left alone: only its closing mark is in the way.
        boolean markOnly = tree.quotationMark(a) && a < b;
        return markOnly ? tree.token(a + 1).span().begin() : cut.get().span().begin();
    }

    private int end(int b) {
        Span own = tree.token(b).span();
        return quotations
                .at(own)
                .filter(quotations::sure)
                .map(q -> Math.max(q.span().end(), own.end()))
                .orElse(own.end());
    }
}
