package org.entente.code.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** One sentence's tree with the reach of every token worked out once. */
final class Tree {
    private final Sentence sentence;
    private final int[] first;
    private final int[] last;
    private final List<List<Token>> children;

    Tree(Sentence sentence) {
        this.sentence = sentence;
        int n = sentence.tokens().size();
        this.first = new int[n];
        this.last = new int[n];
        this.children = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            first[i] = i;
            last[i] = i;
            children.add(new ArrayList<>());
        }
        sentence.tokens().forEach(this::add);
    }

    private void add(Token token) {
        if (token.head() >= 0) {
            children.get(token.head()).add(token);
        }
        if (token.relation() == Relation.PUNCT) {
            // The parser hangs commas almost anywhere; they are no part of a phrase's reach.
            return;
        }
        int at = token.index();
        for (int steps = 0; at >= 0 && steps <= first.length; steps++) {
            first[at] = Math.min(first[at], token.index());
            last[at] = Math.max(last[at], token.index());
            at = sentence.token(at).head();
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return first.length;
    }

    Token token(int at) {
        return sentence.token(at);
    }

    /** Index of the first token in a token's subtree. */
    int first(Token token) {
        return first[token.index()];
    }

    /** Index of the last token in a token's subtree. */
    int last(Token token) {
        return last[token.index()];
    }

    List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** The first dependent in one of the relations. */
    Optional<Token> child(Token token, Relation... relations) {
        for (Token child : children.get(token.index())) {
            for (Relation relation : relations) {
                if (child.relation() == relation) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    Optional<Token> head(Token token) {
        return sentence.head(token);
    }

    /** Whether the token is one of the marks that end a clause or phrase. */
    boolean punctuation(int at) {
        String tag = token(at).tag();
        return tag.equals(",") || tag.equals(".") || tag.equals(":") || tag.equals("HYPH") || tag.equals("NFP");
    }

    boolean quotationMark(int at) {
        String tag = token(at).tag();
        return tag.equals("``") || tag.equals("''");
    }
}
