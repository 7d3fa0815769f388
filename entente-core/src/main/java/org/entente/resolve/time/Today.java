package org.entente.resolve.time;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.PublicationDate;

/**
 * The day of a report, or the first and last that it can be.
 *
 * @param last the same as the first where the day is known
 */
record Today(LocalDate first, LocalDate last) {
    /** For words that need no day. */
    static final Today UNKNOWN = new Today(LocalDate.EPOCH, LocalDate.EPOCH);

    static Today of(PublicationDate published) {
        return new Today(published.date(), published.last());
    }

    /** What words mean on this day; of a month or year only what they mean on its first day and on its last. */
    Optional<Interval> meaning(TimeMention mention, Tense tense) {
        Optional<Interval> meant = mention.on(first, tense);
        return meant.equals(mention.on(last, tense)) ? meant : Optional.empty();
    }
}
