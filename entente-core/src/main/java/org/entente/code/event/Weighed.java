package org.entente.code.event;

import java.util.Map;
import org.entente.model.Context;

/**
 * How a candidate was weighed by the model.
 *
 * @param act probability that its words name an act
 * @param type probability of the type that was decided on, rules and model together
 * @param contexts probability of each context that the model knows
 */
record Weighed(double act, double type, Map<Context, Double> contexts) {
    /** A context counts where the model sees as much of it. */
    private static final double LEAST_OF_CONTEXT = 0.33;

    /** And where it sees as much, if the words of the clause tell it too. */
    private static final double LEAST_OF_TOLD_CONTEXT = 0.03;

    Weighed {
        contexts = Map.copyOf(contexts);
    }

    /**
     * Whether the event has a context.
     *
     * @param told whether the words of its clause speak for it; they decide alone where the model does not know the context
     */
    boolean about(Context context, boolean told) {
        double seen = contexts.getOrDefault(context, told ? 1.0 : 0.0);
        return seen >= (told ? LEAST_OF_TOLD_CONTEXT : LEAST_OF_CONTEXT);
    }

    /** How sure it is that this happened so. */
    double confidence() {
        return act * type;
    }
}
