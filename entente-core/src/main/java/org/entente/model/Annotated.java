package org.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * A document with its sentences, each tokenized, tagged and parsed. Chrome has no sentences.
 *
 * @param sentences in text order, none reaching into the next
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

    /** The first sentence that shares a code point with a span. */
    public Optional<Sentence> sentenceAt(Span span) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() && sentences.get(low).span().overlaps(span)
                ? Optional.of(sentences.get(low))
                : Optional.empty();
    }

    /** A span with its words. */
    public Evidence evidence(Span span) {
        return new Evidence(span, words(span));
    }
}
