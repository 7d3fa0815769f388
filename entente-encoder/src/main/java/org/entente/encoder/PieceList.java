package org.entente.encoder;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.Span;

/**
 * A sentence in word pieces.
 *
 * @param ids in the vocabulary
 * @param spans code points into the sentence; empty for the marks at its ends
 * @param starts whether a piece begins a word
 */
@SuppressWarnings("ArrayRecordComponent") // Handed to the model as it is, and never changed.
public record PieceList(long[] ids, List<Span> spans, boolean[] starts) {
    public PieceList {
        spans = List.copyOf(spans);
    }

    public int size() {
        return ids.length;
    }

    /** The pieces that begin a word and share a code point with one of the stretches. */
    public int[] wordsIn(List<Span> stretches) {
        return IntStream.range(0, size())
                .filter(i -> starts[i] && stretches.stream().anyMatch(spans.get(i)::overlaps))
                .toArray();
    }

    /** All pieces that share a code point with one of the stretches. */
    public int[] in(List<Span> stretches) {
        return IntStream.range(0, size())
                .filter(i -> stretches.stream().anyMatch(spans.get(i)::overlaps))
                .toArray();
    }
}
