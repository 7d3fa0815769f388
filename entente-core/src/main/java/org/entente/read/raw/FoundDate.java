package org.entente.read.raw;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.PublicationDate;
import org.entente.model.TimeExpression.Grain;

/**
 * Days as fields and metadata write them: ISO 8601 with or without a time, RFC 5322, PDF dates, English month names. The day
 * is the one written, whatever the time zone.
 */
public final class FoundDate {
    private static final Pattern NUMERIC = Pattern.compile(
            "^\\s*(?:D:)?(\\d{4})(?:(?<mark>[-/.])(\\d{1,2})\\k<mark>(\\d{1,2})|(\\d{2})(\\d{2})(?:\\d{2}){0,3})(?!\\d).*",
            Pattern.DOTALL);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?i)^\\s*(?:[a-z]{3,9},?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+([a-z]{3,9})\\.?,?\\s+(\\d{4})\\b.*",
            Pattern.DOTALL);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?i)^\\s*(?:[a-z]{3,9},?\\s+)?([a-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b.*",
            Pattern.DOTALL);
    private static final Pattern MONTH_OR_YEAR = Pattern.compile("\\s*(\\d{4})(?:[-/.](\\d{1,2}))?(?:[-/.]0?0)?\\s*");
    private static final Pattern MONTH_YEAR = Pattern.compile("(?i)\\s*([a-z]{3,9})\\.?,?(?:\\s+|-)(\\d{4})\\s*");
    private static final List<DateTimeFormatter> MONTHS = List.of(month("MMMM"), month("MMM"));
    /** Ten digits that begin with an earlier year are seconds since 1970. */
    private static final int FIRST_COMPACT = 1900;

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2200;

    private FoundDate() {}

    /** The day that the words begin with; empty if they do not begin with a day that exists. */
    public static Optional<LocalDate> parse(String words) {
        String head = words.length() > 80 ? words.substring(0, 80) : words;
        Matcher numeric = NUMERIC.matcher(head);
        if (numeric.matches()) {
            boolean marked = numeric.group(3) != null;
            return marked
                    ? day(numeric.group(1), numeric.group(3), numeric.group(4))
                    : day(numeric.group(1), numeric.group(5), numeric.group(6))
                            .filter(d -> d.getYear() >= FIRST_COMPACT);
        }
        Matcher dayFirst = DAY_FIRST.matcher(head);
        if (dayFirst.matches()) {
            return named(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(head);
        return monthFirst.matches()
                ? named(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2))
                : Optional.empty();
    }

    /**
     * The month or year that the words are, where they tell no day: "2025-08", "August 2025", "2025".
     *
     * @return grain month or year, basis given
     */
    public static Optional<PublicationDate> part(String words) {
        Matcher numeric = MONTH_OR_YEAR.matcher(words);
        if (numeric.matches()) {
            String month = numeric.group(2);
            return day(numeric.group(1), month == null ? "1" : month, "1")
                    .map(first -> part(first, month == null ? Grain.YEAR : Grain.MONTH));
        }
        Matcher named = MONTH_YEAR.matcher(words);
        return named.matches()
                ? named(named.group(2), named.group(1), "1").map(first -> part(first, Grain.MONTH))
                : Optional.empty();
    }

    private static PublicationDate part(LocalDate first, Grain grain) {
        return new PublicationDate(first, grain, PublicationDate.Basis.GIVEN);
    }

    private static Optional<LocalDate> named(String year, String month, String day) {
        String name = "sept".equalsIgnoreCase(month) ? "Sep" : month;
        for (DateTimeFormatter format : MONTHS) {
            ParsePosition at = new ParsePosition(0);
            TemporalAccessor found = format.parseUnresolved(name, at);
            if (found != null && at.getIndex() == name.length()) {
                return day(year, String.valueOf(found.get(ChronoField.MONTH_OF_YEAR)), day);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(date).filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter month(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
