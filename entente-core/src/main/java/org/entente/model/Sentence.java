package org.entente.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * One sentence, or what stands in for one: a heading, a list item, a line of a table.
 *
 * @param index position in the document, from 0
 * @param paragraph number of its paragraph in the document, from 0
 * @param kind what it is
 * @param speaker where the label stands that says who speaks ("THE PRESIDENT:"), in transcripts
 * @param tokens in order, heads by index
 * @param span from the first token's begin to the last one's end
 */
public record Sentence(int index, int paragraph, Kind kind, Optional<Span> speaker, List<Token> tokens, Span span) {
    /** What a stretch of text is. */
    public enum Kind {
        HEADLINE,
        HEADING,
        BODY,
        ITEM
    }

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The token at an index. */
    public Token token(int at) {
        return tokens.get(at);
    }

    /** The head of a token; empty for a root. */
    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** Dependents of a token, in text order. */
    public List<Token> children(Token token) {
        List<Token> found = new ArrayList<>();
        for (Token other : tokens) {
            if (other.head() == token.index()) {
                found.add(other);
            }
        }
        return found;
    }

    /** Dependents of a token in any of the relations, in text order. */
    public List<Token> children(Token token, Relation... relations) {
        List<Token> found = new ArrayList<>();
        for (Token other : tokens) {
            if (other.head() == token.index()) {
                for (Relation relation : relations) {
                    if (other.relation() == relation) {
                        found.add(other);
                    }
                }
            }
        }
        return found;
    }

    /** The first dependent of a token in any of the relations. */
    public Optional<Token> child(Token token, Relation... relations) {
        List<Token> found = children(token, relations);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** A token and all below it, in text order. */
    public List<Token> subtree(Token token) {
        BitSet inside = new BitSet(tokens.size());
        Deque<Token> open = new ArrayDeque<>();
        open.add(token);
        while (!open.isEmpty()) {
            Token next = open.remove();
            if (!inside.get(next.index())) {
                inside.set(next.index());
                open.addAll(children(next));
            }
        }
        return inside.stream().mapToObj(tokens::get).toList();
    }

    /** Whether one token is another or lies below it. */
    public boolean under(Token lower, Token upper) {
        Token at = lower;
        for (int steps = 0; steps <= tokens.size(); steps++) {
            if (at.index() == upper.index()) {
                return true;
            }
            if (at.head() < 0) {
                return false;
            }
            at = tokens.get(at.head());
        }
        return false;
    }
}
