package org.entente.codebook.speechact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.Table.Row;

/**
 * A word that names an act of speech, with the shapes of what may follow it.
 *
 * @param lemma the word's base form
 * @param particle that must go with the verb: "rule out"
 * @param part verb, noun or adjective
 * @param content slots that hold what is promised, asked for or held, the most telling first: "inf", "that", "np",
 *     "ing", or a preposition
 * @param addressee slots that hold who is addressed: "np" or a preposition
 * @param needs what must stand with it for the word to name an act at all
 * @param under words that must govern a noun or adjective
 * @param sense what the rule makes of it: a strength or a stance
 * @param codes a sentence it must code
 * @param doesNot a sentence it must not code
 * @param row where it stands, for messages
 */
public record Trigger(
        String lemma,
        Optional<String> particle,
        Part part,
        List<String> content,
        List<String> addressee,
        Set<String> needs,
        Set<String> under,
        String sense,
        Optional<String> codes,
        Optional<String> doesNot,
        Row row) {
    /** Part of speech of a trigger. */
    public enum Part {
        VERB,
        NOUN,
        ADJECTIVE
    }

    public Trigger {
        content = List.copyOf(content);
        addressee = List.copyOf(addressee);
        needs = Set.copyOf(needs);
        under = Set.copyOf(under);
    }
}
