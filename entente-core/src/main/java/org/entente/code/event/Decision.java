package org.entente.code.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.codebook.trigger.Trigger;
import org.entente.model.AuxiliaryMode;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Mode;
import org.entente.model.Party;

/**
 * A trigger whose frame a sentence meets: what was read from it, and what became of it.
 *
 * @param trigger with its rule and its row
 * @param words of the trigger, from the first to the last
 * @param weight how much the frame asked for and found
 * @param type after borders between types were crossed
 * @param auxiliary what is left of how it is told after the trigger and the borders took their part
 * @param telling how it is told, in words: "future", "wished", "denied by somebody"; empty for a plain assertion
 * @param actor who acts, as the sentence has it
 * @param recipient at whom; things that are acted on where it is done to no party
 * @param reasons of type, mode and auxiliary modes, one step each
 * @param verdict what became of it
 * @param by the place in the sentence's decisions of the one that it gives way to
 * @param event the event, where it is one
 */
public record Decision(
        Trigger trigger,
        Evidence words,
        int weight,
        EventType type,
        Optional<Mode> mode,
        Set<AuxiliaryMode> auxiliary,
        List<String> telling,
        List<Party> actor,
        List<Party> recipient,
        List<String> reasons,
        Verdict verdict,
        OptionalInt by,
        Optional<Event> event) {
    public Decision {
        auxiliary = Set.copyOf(auxiliary);
        telling = List.copyOf(telling);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        reasons = List.copyOf(reasons);
    }

    /** The same with its event as the resolver left it; with none where it dropped it. */
    public Decision resolved(Optional<Event> known) {
        return new Decision(
                trigger,
                words,
                weight,
                type,
                mode,
                auxiliary,
                telling,
                actor,
                recipient,
                reasons,
                known.isPresent() ? verdict : Verdict.NO_PARTY,
                by,
                known);
    }
}
