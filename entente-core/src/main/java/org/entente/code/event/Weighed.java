package org.entente.code.event;

import java.util.List;
import org.entente.model.Context;

/**
 * How a candidate was weighed by the model.
 *
 * @param act probability that its words name an act
 * @param type probability of the type that was decided on, rules and model together
 * @param contexts that the model sees in the sentence, in the manual's order
 */
record Weighed(double act, double type, List<Context> contexts) {
    Weighed {
        contexts = List.copyOf(contexts);
    }

    /** How sure it is that this happened so. */
    double confidence() {
        return act * type;
    }
}
