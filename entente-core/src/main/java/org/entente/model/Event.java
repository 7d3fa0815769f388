package org.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * Who did what to whom. PLOVER.
 *
 * @param modes how; empty where the codebook gives this type no mode or none was said
 * @param actor who acts; a list of parties makes one event
 * @param recipient at whom
 * @param auxiliary what kind of assertion it is; empty for a plain one
 */
public record Event(
        Basis basis,
        EventType type,
        List<Mode> modes,
        List<Context> contexts,
        List<AuxiliaryMode> auxiliary,
        List<Party> actor,
        List<Party> recipient,
        Optional<TimeExpression> date,
        Optional<Place> place)
        implements Claim {
    public Event {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        auxiliary = List.copyOf(auxiliary);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.EVENT;
    }

    @Override
    public Event withBasis(Basis other) {
        return new Event(other, type, modes, contexts, auxiliary, actor, recipient, date, place);
    }
}
