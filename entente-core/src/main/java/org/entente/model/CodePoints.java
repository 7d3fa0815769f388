package org.entente.model;

import java.util.Arrays;

/**
 * Converts between Java's UTF-16 indices of one text and code points. All arithmetic between the two units is here.
 * Lone surrogates count as one code point, as in {@link String#codePointCount}.
 */
public final class CodePoints {
    private final String text;
    /** UTF-16 index of each supplementary code point's second unit; empty for nearly every text. */
    private final int[] lowSurrogates;

    private CodePoints(String text, int[] lowSurrogates) {
        this.text = text;
        this.lowSurrogates = lowSurrogates;
    }

    /** Prepares a text in one pass. */
    public static CodePoints of(String text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i;
            }
        }
        return new CodePoints(text, Arrays.copyOf(found, count));
    }

    /** Code points in the whole text. */
    public int length() {
        return text.length() - lowSurrogates.length;
    }

    /** The code point offset of a UTF-16 index; an index between two halves of a pair counts as after it. */
    public int offset(int utf16) {
        int below = Arrays.binarySearch(lowSurrogates, utf16);
        return utf16 - (below >= 0 ? below : -below - 1);
    }

    /** The UTF-16 index of a code point offset. */
    public int index(int offset) {
        int low = 0;
        int high = lowSurrogates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lowSurrogates[middle] - middle <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset + low;
    }

    /** The span of a UTF-16 range, begin inside, end outside. */
    public Span span(int utf16Begin, int utf16End) {
        return new Span(offset(utf16Begin), offset(utf16End));
    }

    /** The words at a span. */
    public String words(Span span) {
        return text.substring(index(span.begin()), index(span.end()));
    }
}
