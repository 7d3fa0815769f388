package org.entente.merge;

import java.util.List;
import java.util.Set;

/**
 * The words of a claim as merging sees them.
 *
 * @param words those that tell what it is about, each by the word that stands for it
 * @param object the same of the thing that the verb acts on; none where no verb was looked for
 * @param names states and towns among them, by their first letters
 * @param quantities counted things
 * @param negated whether an odd number of words turns it into its opposite
 * @param again whether it is told as one more of its sort
 */
record Wording(
        Set<String> words,
        Set<String> object,
        Set<String> names,
        List<Quantity> quantities,
        boolean negated,
        boolean again) {
    /** These words with others for them. */
    Wording withWords(Set<String> others) {
        return new Wording(others, object, names, quantities, negated, again);
    }

    Wording withObject(Set<String> acted) {
        return new Wording(words, acted, names, quantities, negated, again);
    }
}
