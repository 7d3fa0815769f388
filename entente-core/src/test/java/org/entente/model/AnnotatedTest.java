package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.annotate.Annotators;
import org.junit.jupiter.api.Test;

class AnnotatedTest {
    private static final String TEXT = "One.  Two. Three.";
    private static final List<Span> SPANS = List.of(new Span(0, 4), new Span(6, 10), new Span(11, 17));

    private static Optional<Integer> at(int begin, int end) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : SPANS) {
            sentences.add(new Sentence(sentences.size(), 0, Sentence.Kind.BODY, Optional.empty(), List.of(), span));
        }
        return new Annotated(Annotators.document(TEXT), sentences, CodePoints.of(TEXT))
                .sentenceAt(new Span(begin, end))
                .map(Sentence::index);
    }

    @Test
    void findsTheSentenceThatHoldsASpan() {
        assertEquals(Optional.of(0), at(0, 3));
        assertEquals(Optional.of(1), at(6, 9));
        assertEquals(Optional.of(2), at(16, 17));
    }

    @Test
    void findsTheFirstOfTwoSentencesThatASpanTouches() {
        assertEquals(Optional.of(0), at(3, 9));
        assertEquals(Optional.of(1), at(4, 12));
    }

    @Test
    void findsNoneBetweenSentences() {
        assertEquals(Optional.empty(), at(4, 6));
        assertEquals(Optional.empty(), at(10, 11));
        assertEquals(Optional.empty(), at(17, 18));
    }
}
