package org.entente.code.commitment;

import java.util.List;
import org.entente.model.Commitment;
import org.entente.model.Token;

/**
 * A commitment with the head of its act, by which two ways to find it are told to be one.
 *
 * @param head the verb or noun that names the act
 * @param object lemma of what it acts on; empty where it acts on nothing
 * @param by heads of who undertakes it
 */
record Undertaking(Token head, String object, List<Token> by, Commitment commitment) {
    Undertaking {
        by = List.copyOf(by);
    }
}
