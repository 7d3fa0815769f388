package org.entente.code.event;

import java.util.List;
import java.util.Map;
import org.entente.model.AuxiliaryMode;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.entente.model.Span;

/** What a model sees in one sentence. All spans are code points into the sentence. */
public interface ModelReading {
    /** Probability that the sentence tells any event. */
    double tellsEvent();

    /** Each word that the model read, with the probability that it names an act. */
    List<Scored> acts();

    /** Each word with the probabilities that it belongs to the actor and to the recipient of an act. */
    List<Sides> sides(List<Span> act);

    /** What an act with its parties is. */
    View view(List<Span> act, List<Span> actor, List<Span> recipient);

    /** Probability of each context of the sentence. */
    Map<Context, Double> contexts();

    /** A word and a probability. */
    record Scored(Span word, double probability) {}

    /** A word and two probabilities. */
    record Sides(Span word, double actor, double recipient) {}

    /** How one act is seen. */
    interface View {
        /** A probability for each type. */
        Map<EventType, Double> types();

        /** A probability for each mode of a type; what is left to one is for none of them. */
        Map<Mode, Double> modes(EventType type);

        /** A probability for each auxiliary mode; what is left to one is a plain assertion. */
        Map<AuxiliaryMode, Double> auxiliary();
    }
}
