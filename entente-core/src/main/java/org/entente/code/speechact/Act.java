package org.entente.code.speechact;

import java.util.List;
import org.entente.codebook.speechact.Trigger;
import org.entente.model.Token;

/**
 * One word that names an act of speech, where it stands, with its arguments as heads.
 *
 * @param word the trigger
 * @param from whose act it is
 * @param addressees who is addressed
 * @param slot the slot that holds the content
 * @param contents heads of what is promised, asked for or held; never empty
 */
public record Act(
        Trigger trigger, Token word, List<Token> from, List<Token> addressees, String slot, List<Token> contents) {
    public Act {
        from = List.copyOf(from);
        addressees = List.copyOf(addressees);
        contents = List.copyOf(contents);
    }

    /** The first head of the content. */
    public Token content() {
        return contents.get(0);
    }
}
