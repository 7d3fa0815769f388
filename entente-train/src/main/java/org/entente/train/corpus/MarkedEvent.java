package org.entente.train.corpus;

import java.util.List;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.entente.model.Span;

/**
 * One event of a marked sentence.
 *
 * @param number its number in the sentence, 1 to 9
 * @param modes none, one or several of the type's
 * @param acts the words that name the act, at least one stretch; code points into the sentence
 * @param actors empty where the sentence names none
 * @param recipients empty where the sentence names none; may be things
 */
public record MarkedEvent(
        int number,
        EventType type,
        List<Mode> modes,
        Assertion assertion,
        List<Span> acts,
        List<Span> actors,
        List<Span> recipients) {
    public MarkedEvent {
        modes = List.copyOf(modes);
        acts = List.copyOf(acts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
