package org.entente.model;

import java.util.List;

/**
 * A document with its sentences, each tokenized, tagged and parsed. Chrome has no sentences.
 *
 * @param sentences in text order
 * @param points converter of the document's text between UTF-16 and code points
 */
public record Annotated(Document document, List<Sentence> sentences, CodePoints points) {
    public Annotated {
        sentences = List.copyOf(sentences);
    }

    /** The exact words at a span of the document's text. */
    public String words(Span span) {
        return points.words(span);
    }

    /** A span with its words. */
    public Evidence evidence(Span span) {
        return new Evidence(span, words(span));
    }
}
