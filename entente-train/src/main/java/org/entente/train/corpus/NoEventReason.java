package org.entente.train.corpus;

import java.util.Locale;

/** Why a sentence that looks like one with an event has none. */
public enum NoEventReason {
    IDIOM,
    SPORT,
    WEATHER,
    BUSINESS,
    DOMESTIC,
    OPINION,
    GENERIC,
    DESCRIPTION,
    STATEMENT,
    INTENT,
    FRAGMENT;

    /** The value in the corpus: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
