package org.entente.model;

import java.util.Locale;

/** What kind of assertion an event is, where it is not a plain one. PLOVER manual 2.0, contexts. */
public enum AuxiliaryMode {
    HISTORICAL,
    FUTURE,
    HYPOTHETICAL,
    NEGATION;

    /** The value in output: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
