package org.entente.resolve.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Words for a time in a text.
 *
 * @param begin UTF-16 index of the first character
 * @param end UTF-16 index after the last
 * @param limit whether a word before it makes it a limit: "by", "until", "within"
 */
record TimeMention(int begin, int end, Meaning meaning, boolean limit) {
    Optional<Interval> on(LocalDate today, Tense tense) {
        return meaning.on(today, tense);
    }

    /** Whether it names a single day. */
    boolean day() {
        return on(LocalDate.EPOCH, Tense.PAST)
                .filter(days -> days.start().equals(days.end()))
                .isPresent();
    }
}
