package org.entente.code.event;

import java.util.List;
import java.util.Map;
import org.entente.model.EventType;
import org.entente.model.Span;

/** A model that learnt from marked sentences and stands beside the rules. Must be safe for many threads. */
public interface SentenceModel {
    /** Reads one sentence. */
    ModelReading read(String sentence);

    /**
     * What one party does to another.
     *
     * @param sentence or a short text
     * @param actor where the acting side stands, code points into the sentence
     * @param recipient where the other side stands
     * @return a probability for each type; what is left to one is that nothing is done. Empty where a side lies beyond what the
     *     model reads of the text
     */
    Map<EventType, Double> pair(String sentence, List<Span> actor, List<Span> recipient);

    /** Its name and version, for outputs. */
    String version();
}
