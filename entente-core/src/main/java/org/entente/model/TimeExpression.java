package org.entente.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Words for a time and what they mean.
 *
 * @param start first day
 * @param end last day, inside
 * @param grain how exact the words are
 * @param basis what the value rests on
 * @param words as they stand in the text; empty when the value is the report's own date
 * @param span where the words stand
 * @see "TimeML, TIMEX3"
 */
public record TimeExpression(
        LocalDate start, LocalDate end, Grain grain, Basis basis, String words, Optional<Span> span) {
    public TimeExpression {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("time: expected start <= end, found %s..%s".formatted(start, end));
        }
    }

    /** How exact a time is. */
    public enum Grain {
        DAY,
        WEEK,
        MONTH,
        SEASON,
        YEAR,
        DECADE;

        /** The value in output: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a value rests on: the words alone, the words and the dateline or publication date, or that date alone. */
    public enum Basis {
        EXPLICIT,
        DATELINE,
        PUBLICATION;

        /** The value in output: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
