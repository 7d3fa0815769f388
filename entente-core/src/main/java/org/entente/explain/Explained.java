package org.entente.explain;

import java.util.List;
import org.entente.model.Annotated;

/**
 * A document with how each of its sentences was coded.
 *
 * @param sentences in text order; none where the document has nothing but page chrome
 */
public record Explained(Annotated document, List<SentenceExplanation> sentences) {
    public Explained {
        sentences = List.copyOf(sentences);
    }
}
