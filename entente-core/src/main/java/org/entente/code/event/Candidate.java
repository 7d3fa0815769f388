package org.entente.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.AuxiliaryMode;
import org.entente.model.EventType;
import org.entente.model.Mode;

/**
 * An event that a trigger may tell of, with all that was found out about it.
 *
 * @param type after borders between types were crossed
 * @param ownMode whether a row of a user's folder gave the mode
 * @param reasons why, one step each, in words
 * @param telling how the text tells it, before what the trigger and the borders made of that
 * @param weighed how the model weighed it; empty where there is no model
 */
record Candidate(
        Match match,
        Arguments.Roles roles,
        EventType type,
        Optional<Mode> mode,
        boolean ownMode,
        Set<AuxiliaryMode> auxiliary,
        Assertedness.Telling telling,
        List<String> reasons,
        Optional<Weighed> weighed) {
    Candidate {
        auxiliary = Set.copyOf(auxiliary);
        reasons = List.copyOf(reasons);
    }

    /** Whether the text says it took or takes place, or will: not just that somebody wants it. */
    boolean asserted() {
        return !telling.wished();
    }

    /** The same in which the model sees no act. */
    Candidate noAct(double probability) {
        return with(
                String.format(Locale.ROOT, "the model sees an act with %.2f", probability),
                Optional.of(new Weighed(probability, 0, Map.of())));
    }

    /** The same with one more reason. */
    Candidate because(String reason) {
        return with(reason, weighed);
    }

    private Candidate with(String reason, Optional<Weighed> weight) {
        List<String> more = new ArrayList<>(reasons);
        more.add(reason);
        return new Candidate(match, roles, type, mode, ownMode, auxiliary, telling, more, weight);
    }
}
