package org.entente.model;

import java.util.Locale;

/** The seven kinds of claims, in the order in which reports list them. */
public enum ClaimKind {
    EVENT,
    STATEMENT,
    COMMITMENT,
    REQUEST,
    MEETING,
    INSTRUMENT,
    POSITION;

    /** The value in output: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
