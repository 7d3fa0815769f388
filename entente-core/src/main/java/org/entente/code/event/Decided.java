package org.entente.code.event;

import java.util.Optional;
import org.entente.model.Event;

/**
 * A candidate and what becomes of it.
 *
 * @param by the candidate that it gives way to, where the verdict is about another one
 * @param event the event, once it is made
 */
record Decided(Candidate candidate, Verdict verdict, Optional<Candidate> by, Optional<Event> event) {
    static Decided of(Candidate candidate, Verdict verdict) {
        return new Decided(candidate, verdict, Optional.empty(), Optional.empty());
    }

    static Decided givingWay(Candidate candidate, Verdict verdict, Candidate to) {
        return new Decided(candidate, verdict, Optional.of(to), Optional.empty());
    }

    /** The same of a candidate about which more is known. */
    Decided of(Candidate known) {
        return new Decided(known, verdict, by, event);
    }

    boolean chosen() {
        return verdict == Verdict.CHOSEN;
    }

    Decided as(Event made) {
        return new Decided(candidate, verdict, by, Optional.of(made));
    }
}
