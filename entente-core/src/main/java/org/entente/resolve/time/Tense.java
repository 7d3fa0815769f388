package org.entente.resolve.time;

/** Which way a time looks from the day of the report. */
public enum Tense {
    /** "met on Saturday": the last Saturday. */
    PAST,
    /** "will meet on Saturday": the coming Saturday. */
    FUTURE,
    /** No verb tells: the nearest. */
    OPEN
}
