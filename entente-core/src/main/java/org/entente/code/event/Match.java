package org.entente.code.event;

import java.util.List;
import java.util.Optional;
import org.entente.codebook.trigger.Trigger;
import org.entente.model.Token;

/**
 * A trigger found in a sentence.
 *
 * @param trigger which one
 * @param head the word that carries it
 * @param slots what stands around the word
 * @param last the last word that belongs to it, such as the object that the frame lists
 * @param light the verb that does no more than carry a noun: "held" of "held talks"
 * @param weight how much the frame asked for and found: the weightiest trigger of a word wins
 */
record Match(Trigger trigger, Token head, Slots slots, Token last, Optional<Token> light, int weight) {
    /** The verb whose tense and mood count: the light verb, else the word itself. */
    Token carrier() {
        return light.orElse(head);
    }

    boolean has(Trigger.Flag flag) {
        return trigger.has(flag);
    }

    /** Objects of the trigger's prepositions, in the order of the trigger. */
    List<Token> obliques() {
        return trigger.prepositions().stream()
                .flatMap(test -> slots.obliques(test.words()).stream())
                .distinct()
                .toList();
    }
}
