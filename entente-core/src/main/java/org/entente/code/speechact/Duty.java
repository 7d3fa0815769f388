package org.entente.code.speechact;

import java.util.List;
import org.entente.model.Token;

/**
 * "Russia must withdraw": what somebody says ought to be done.
 *
 * @param modal the word of duty
 * @param verb what is to be done
 * @param subjects who is to do it
 * @param speakers who says so; empty where the sentence does not tell
 * @param directed whether it is told to a party that is not the speaker
 */
public record Duty(Token modal, Token verb, List<Token> subjects, List<Token> speakers, boolean directed) {
    public Duty {
        subjects = List.copyOf(subjects);
        speakers = List.copyOf(speakers);
    }
}
