package org.entente.resolve.time;

import java.time.LocalDate;
import java.util.Optional;

/** What words for a time mean on the day of a report. */
interface Meaning {
    /** The days meant; empty where the words have none, as a 30 February. */
    Optional<Interval> on(LocalDate today, Tense tense);

    /** Whether the words alone fix the time. */
    default boolean explicit() {
        return false;
    }

    /** A time that the words alone fix. */
    static Meaning fixed(Interval interval) {
        return new Meaning() {
            @Override
            public Optional<Interval> on(LocalDate today, Tense tense) {
                return Optional.of(interval);
            }

            @Override
            public boolean explicit() {
                return true;
            }
        };
    }

    /** From the first of one to the last of another. */
    static Meaning range(Meaning first, Meaning last) {
        return new Meaning() {
            @Override
            public Optional<Interval> on(LocalDate today, Tense tense) {
                Optional<Interval> begin = first.on(today, tense);
                Optional<Interval> end = last.on(today, tense);
                return begin.isEmpty() || end.isEmpty()
                        ? Optional.empty()
                        : Optional.of(begin.get().to(end.get())).filter(Interval::ordered);
            }

            @Override
            public boolean explicit() {
                return first.explicit() && last.explicit();
            }
        };
    }

    /** A part of another: "late", "the end of". */
    static Meaning part(String part, Meaning whole) {
        return new Meaning() {
            @Override
            public Optional<Interval> on(LocalDate today, Tense tense) {
                return whole.on(today, tense).map(interval -> interval.part(part));
            }

            @Override
            public boolean explicit() {
                return whole.explicit();
            }
        };
    }
}
