package org.entente.codebook.instrument;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Instrument;

/**
 * A noun for an instrument.
 *
 * @param modifier lemma that must stand before it
 * @param type what kind of instrument it names
 * @param needs what makes the bare noun an instrument between states
 * @param not words before the noun with which it is none
 */
public record InstrumentNoun(
        String lemma, Optional<String> modifier, Instrument.Type type, Needs needs, Set<String> not) {
    public InstrumentNoun {
        not = Set.copyOf(not);
    }

    /** What makes a noun an instrument between states. */
    public enum Needs {
        NOTHING,
        /** A party, a year or a verb of signing. */
        PARTIES,
        /** A word such as "bilateral", a name, or a verb of setting up. */
        KIND,
        /** A name of its own. */
        NAME
    }
}
