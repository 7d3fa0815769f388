package org.entente.resolve.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** Dates with a day: "Aug. 23", "23 August 2025", "3-5 May", "2025-08-23". */
final class CalendarDates {
    private final Words words;

    CalendarDates(Words words) {
        this.words = words;
    }

    Optional<Reading> at(int at) {
        return numeric(at).or(() -> monthFirst(at)).or(() -> dayFirst(at));
    }

    /** 2025-08-23, 2025/8/23, 23.08.2025, 8/23/2025 where only one reading is possible. */
    private Optional<Reading> numeric(int at) {
        if (!words.is(at + 1, "-", "/", ".") || !words.lower(at + 1).equals(words.lower(at + 3))) {
            return Optional.empty();
        }
        if (!words.joined(at + 1) || !words.joined(at + 2) || !words.joined(at + 3) || !words.joined(at + 4)) {
            return Optional.empty();
        }
        OptionalInt year = number(at, 1000, 2199);
        if (year.isPresent()) {
            return fixed(5, year.getAsInt(), number(at + 2, 1, 12), number(at + 4, 1, 31));
        }
        OptionalInt last = number(at + 4, 1000, 2199);
        OptionalInt first = number(at, 1, 31);
        OptionalInt second = number(at + 2, 1, 31);
        if (last.isEmpty() || first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        boolean dayFirst = first.getAsInt() > 12 || words.is(at + 1, ".");
        boolean monthFirst = second.getAsInt() > 12;
        return dayFirst == monthFirst
                ? Optional.empty()
                : dayFirst ? fixed(5, last.getAsInt(), second, first) : fixed(5, last.getAsInt(), first, second);
    }

    private OptionalInt number(int at, int least, int most) {
        if (at >= words.size() || !words.list().get(at).number()) {
            return OptionalInt.empty();
        }
        int value = words.list().get(at).value();
        return value < least || value > most ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static Optional<Reading> fixed(int length, int year, OptionalInt month, OptionalInt day) {
        if (month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        return date(year, month.getAsInt(), day.getAsInt())
                .map(date -> Reading.plain(length, Meaning.fixed(Interval.day(date))));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "May 3", "May 3-5", "May 30 to June 2, 2024", "May the 3rd". */
    private Optional<Reading> monthFirst(int at) {
        OptionalInt month = words.month(at);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int next = at + words.monthLength(at);
        next += words.is(next, "the") ? 1 : 0;
        OptionalInt day = words.dayOfMonth(next);
        if (day.isEmpty() || clock(next)) {
            return Optional.empty();
        }
        next += words.dayLength(next);
        int lastMonth = month.getAsInt();
        OptionalInt lastDay = OptionalInt.empty();
        if (words.is(next, "-", "to", "through", "and", "until")) {
            OptionalInt other = words.month(next + 1);
            int digit = other.isPresent() ? next + 1 + words.monthLength(next + 1) : next + 1;
            lastDay = clock(digit) ? OptionalInt.empty() : words.dayOfMonth(digit);
            if (lastDay.isPresent()) {
                lastMonth = other.orElse(lastMonth);
                next = digit + words.dayLength(digit);
            }
        }
        int comma = words.is(next, ",") ? 1 : 0;
        OptionalInt year = words.year(next + comma);
        next += year.isPresent() ? comma + 1 : 0;
        return reading(next - at, year, month.getAsInt(), day.getAsInt(), lastMonth, lastDay);
    }

    /** "3 May", "3-5 May 2024", "the 3rd of May", "30 May to 2 June". */
    private Optional<Reading> dayFirst(int at) {
        OptionalInt day = words.dayOfMonth(at);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int next = at + words.dayLength(at);
        OptionalInt lastDay = OptionalInt.empty();
        if (words.is(next, "-", "to", "and", "through")
                && words.dayOfMonth(next + 1).isPresent()) {
            lastDay = words.dayOfMonth(next + 1);
            next += 1 + words.dayLength(next + 1);
        }
        next += words.is(next, "day") && words.is(next + 1, "of") ? 1 : 0;
        next += words.is(next, "of") ? 1 : 0;
        OptionalInt month = words.month(next);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        next += words.monthLength(next);
        int lastMonth = month.getAsInt();
        if (lastDay.isEmpty() && words.is(next, "-", "to", "until", "through")) {
            int digit = next + 1;
            int after = digit + words.dayLength(digit);
            if (words.dayOfMonth(digit).isPresent() && words.month(after).isPresent()) {
                lastDay = words.dayOfMonth(digit);
                lastMonth = words.month(after).getAsInt();
                next = after + words.monthLength(after);
            }
        }
        int comma = words.is(next, ",") ? 1 : 0;
        OptionalInt year = words.year(next + comma);
        next += year.isPresent() ? comma + 1 : 0;
        return reading(next - at, year, month.getAsInt(), day.getAsInt(), lastMonth, lastDay);
    }

    /** "May 3:30": hours, no day. */
    private boolean clock(int at) {
        return words.is(at + 1, ":") && words.joined(at + 1) && words.joined(at + 2);
    }

    private static Optional<Reading> reading(
            int length, OptionalInt year, int month, int day, int lastMonth, OptionalInt lastDay) {
        if (day > YearMonth.of(2000, month).lengthOfMonth()) {
            return Optional.empty();
        }
        MonthDay first = MonthDay.of(month, day);
        if (lastDay.isPresent()
                && lastDay.getAsInt() > YearMonth.of(2000, lastMonth).lengthOfMonth()) {
            return Optional.empty();
        }
        MonthDay last = lastDay.isPresent() ? MonthDay.of(lastMonth, lastDay.getAsInt()) : first;
        if (year.isPresent()) {
            Interval interval = interval(year.getAsInt(), first, last);
            return Optional.of(Reading.plain(length, Meaning.fixed(interval)));
        }
        return Optional.of(Reading.plain(
                length,
                (today, tense) ->
                        Optional.of(interval(Nearest.year(today, tense, y -> first.atYear(y)), first, last))));
    }

    private static Interval interval(int year, MonthDay first, MonthDay last) {
        LocalDate end = last.atYear(last.isBefore(first) ? year + 1 : year);
        return Interval.day(first.atYear(year)).to(Interval.day(end));
    }
}
