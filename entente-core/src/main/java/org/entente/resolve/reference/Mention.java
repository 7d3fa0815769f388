package org.entente.resolve.reference;

import java.util.List;
import org.entente.model.Span;

/**
 * Words of a document that stand for one or more of its parties.
 *
 * @param sentence index of the sentence
 * @param first index of the first token
 * @param head index of the token that heads them
 * @param last index of the last token
 * @param figures whom they stand for; several for "the two leaders"
 * @param form how they do
 * @param subject whether they are the subject of a clause
 */
public record Mention(
        int sentence, int first, int head, int last, Span span, List<Figure> figures, Form form, boolean subject) {
    /** How words stand for a party. */
    public enum Form {
        NAME,
        /** "Japanese": tells a state without naming it as a party. */
        ADJECTIVE,
        ROLE,
        PRONOUN
    }

    public Mention {
        figures = List.copyOf(figures);
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }

    boolean one() {
        return figures.size() == 1;
    }

    Figure figure() {
        return figures.get(0);
    }
}
