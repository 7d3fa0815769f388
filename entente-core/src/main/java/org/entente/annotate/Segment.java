package org.entente.annotate;

import java.util.Optional;
import org.entente.model.Sentence;

/**
 * A stretch of a document to be tagged as one sentence. Offsets here are UTF-16 indices, as only the annotator sees them.
 *
 * @param begin first index inside
 * @param end first index after it
 * @param paragraph number of its paragraph, from 0
 * @param kind what it is
 * @param speaker where the label stands that says who speaks
 */
public record Segment(int begin, int end, int paragraph, Sentence.Kind kind, Optional<Range> speaker) {
    /** A range of UTF-16 indices. */
    public record Range(int begin, int end) {}
}
