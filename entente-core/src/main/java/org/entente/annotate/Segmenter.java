package org.entente.annotate;

import java.util.List;
import org.entente.model.Document;

/** Splits a document's text, chrome left out, into sentences and what stands in for them. */
public interface Segmenter {
    /** Segments in text order, not overlapping, none blank. */
    List<Segment> segments(Document document);
}
