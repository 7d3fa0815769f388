package org.entente.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A number of units of time.
 *
 * @param unit as in the lexicon: "day", "week" ...
 * @param length words it takes in the text
 */
record Amount(int count, String unit, int length) {
    /** The day this far before (-1) or after (1) another. */
    LocalDate from(LocalDate day, int direction) {
        long steps = (long) count * direction;
        return switch (unit) {
            case "day" -> day.plusDays(steps);
            case "week", "weekend" -> day.plusWeeks(steps);
            case "fortnight" -> day.plusWeeks(2 * steps);
            case "month" -> day.plusMonths(steps);
            case "quarter" -> day.plusMonths(3 * steps);
            case "decade" -> day.plusYears(10 * steps);
            case "century" -> day.plusYears(100 * steps);
            default -> day.plusYears(steps);
        };
    }

    /** The unit that a day lies in. */
    Interval around(LocalDate day) {
        return around(unit, day);
    }

    /** The unit before (-1), around (0) or after (1) a day. */
    static Interval beside(String unit, LocalDate today, int direction) {
        return around(unit, new Amount(1, unit, 0).from(start(unit, today), direction));
    }

    /** A day of the unit that exists in every other of its kind. */
    private static LocalDate start(String unit, LocalDate day) {
        return unit.equals("month") || unit.equals("quarter") ? day.withDayOfMonth(1) : day;
    }

    private static Interval around(String unit, LocalDate day) {
        return switch (unit) {
            case "day" -> Interval.day(day);
            case "week", "fortnight" -> Interval.week(day);
            case "weekend" -> {
                LocalDate saturday = Interval.week(day).start().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
                yield new Interval(
                        saturday, saturday.plusDays(1), Interval.week(day).grain());
            }
            case "month" -> Interval.month(YearMonth.from(day));
            case "quarter" -> Interval.season(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1);
            case "decade" -> Interval.decade(Math.floorDiv(day.getYear(), 10) * 10);
            case "century" -> {
                int first = Math.floorDiv(day.getYear(), 100) * 100;
                yield Interval.decade(first).to(Interval.decade(first + 90));
            }
            default -> Interval.year(day.getYear());
        };
    }
}
