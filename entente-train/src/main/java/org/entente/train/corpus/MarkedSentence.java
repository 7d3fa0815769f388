package org.entente.train.corpus;

import java.util.List;
import java.util.Optional;
import org.entente.model.Context;

/**
 * A sentence of the corpus and what it asserts.
 *
 * @param source file name and line, {@code coop-01.tsv:17}
 * @param text without marks
 * @param events in the order of their numbers; empty where there is a reason
 * @param reason why there is no event
 * @param contexts the most important first
 * @param contextsLearnt whether contexts are learnt from it; those of the others choose thresholds
 */
public record MarkedSentence(
        String source,
        String text,
        List<MarkedEvent> events,
        Optional<NoEventReason> reason,
        List<Context> contexts,
        boolean contextsLearnt) {
    public MarkedSentence {
        events = List.copyOf(events);
        contexts = List.copyOf(contexts);
        if (events.isEmpty() == reason.isEmpty()) {
            throw new IllegalArgumentException("expected events or a reason why there is none, found %d events and %s"
                    .formatted(events.size(), reason));
        }
    }
}
