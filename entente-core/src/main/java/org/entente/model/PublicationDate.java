package org.entente.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * The day of publication, or the month or year where no more is known.
 *
 * @param date the day, or the first one of the month or year
 * @param grain day, month or year
 * @param basis where it was found
 */
public record PublicationDate(LocalDate date, TimeExpression.Grain grain, Basis basis) {
    public PublicationDate {
        switch (grain) {
            case DAY, MONTH, YEAR -> {}
            case WEEK, SEASON, DECADE ->
                throw new IllegalArgumentException(
                        "publication date: expected grain day, month or year, found " + grain.code());
        }
    }

    /** A day. */
    public PublicationDate(LocalDate date, Basis basis) {
        this(date, TimeExpression.Grain.DAY, basis);
    }

    /** The last day it can be. */
    public LocalDate last() {
        return switch (grain) {
            case YEAR -> date.withDayOfYear(date.lengthOfYear());
            case MONTH -> YearMonth.from(date).atEndOfMonth();
            case DAY, WEEK, SEASON, DECADE -> date;
        };
    }

    /** As far as it is known, in ISO 8601: 2025-08-23, 2025-08 or 2025. */
    public String iso() {
        return switch (grain) {
            case YEAR -> "%04d".formatted(date.getYear());
            case MONTH -> YearMonth.from(date).toString();
            case DAY, WEEK, SEASON, DECADE -> date.toString();
        };
    }

    /** Where a publication date was found, the most trusted first. */
    public enum Basis {
        GIVEN,
        METADATA,
        DATELINE,
        CHROME,
        TEXT,
        FILE;

        /** The value in output: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
