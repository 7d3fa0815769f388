package org.entente.model;

/**
 * A stretch of text. Offsets are Unicode code points into the document's text: begin is inside, end is outside.
 *
 * @param begin first code point inside
 * @param end first code point after it
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("span: expected 0 <= begin <= end, found %d..%d".formatted(begin, end));
        }
    }

    /** Code points inside. */
    public int length() {
        return end - begin;
    }

    /** Whether the two share at least one code point. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Whether every code point of the other lies in this one. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** By begin, then by end. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
