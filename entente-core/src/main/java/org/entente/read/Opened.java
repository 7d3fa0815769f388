package org.entente.read;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of a stream.
 *
 * @param name whose ending hints at the format
 * @param size in bytes; empty: not known before its end
 */
record Opened(String origin, String name, Optional<LocalDate> modified, Optional<Long> size) {
    private static final String ENDING = ".gz";

    static Opened standardInput() {
        return new Opened(Input.STANDARD_INPUT, Input.STANDARD_INPUT, Optional.empty(), Optional.empty());
    }

    Opened unpacked() {
        boolean ending = name.toLowerCase(Locale.ROOT).endsWith(ENDING);
        String inner = ending ? name.substring(0, name.length() - ENDING.length()) : name;
        return new Opened(origin, inner, modified, Optional.empty());
    }
}
