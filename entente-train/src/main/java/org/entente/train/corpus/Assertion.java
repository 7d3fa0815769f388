package org.entente.train.corpus;

import java.util.Locale;

/** How an event is told: as done, or otherwise. Finer than PLOVER's auxiliary modes: a denial is not a negation. */
public enum Assertion {
    ASSERTED,
    NEGATION,
    DENIED,
    HYPOTHETICAL,
    FUTURE,
    HISTORICAL;

    /** The value in the corpus: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
