package org.entente.merge;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.codebook.merging.Outcome;
import org.entente.model.TimeExpression;

/**
 * Days from a first to a last one.
 *
 * @param exact whether the text gives them as days, not as a month or year
 */
record Days(long first, long last, boolean exact) {
    /** A longer time than this, a year for instance, tells nothing of a day in it. */
    static final int LONGEST = 45;

    static Days of(TimeExpression time) {
        boolean exact = switch (time.grain()) {
            case DAY, WEEK -> true;
            case MONTH, SEASON, YEAR, DECADE -> false;
        };
        return new Days(time.start().toEpochDay(), time.end().toEpochDay(), exact);
    }

    static Days year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return new Days(first.toEpochDay(), first.plusYears(1).toEpochDay() - 1, false);
    }

    Outcome compare(Days other) {
        long apart = Math.max(first - other.last, other.first - last);
        if (apart <= 0) {
            return together(other);
        }
        return apart == 1 && exact && other.exact ? Outcome.NEAR : Outcome.APART;
    }

    /** A day in a named month says something, a day in a named year next to nothing. */
    private Outcome together(Days other) {
        if (exact && other.exact) {
            return Outcome.SAME;
        }
        boolean wide = length() > LONGEST || other.length() > LONGEST;
        return wide && !equals(other) ? Outcome.UNKNOWN : Outcome.PART;
    }

    /** Days between the first and the last. */
    long length() {
        return last - first;
    }

    /** What two times say of each other, of which one or both may be known by their report's date only. */
    static Outcome compare(Optional<Days> one, Optional<Days> other, Optional<Days> about, Optional<Days> otherAbout) {
        if (one.isPresent() && other.isPresent()) {
            return one.get().compare(other.get());
        }
        Optional<Days> here = one.or(() -> about);
        Optional<Days> there = other.or(() -> otherAbout);
        if (here.isEmpty() || there.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        return here.get().compare(there.get()) == Outcome.APART ? Outcome.APART : Outcome.WITHIN;
    }
}
