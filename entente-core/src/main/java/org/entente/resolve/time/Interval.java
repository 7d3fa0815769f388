package org.entente.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.entente.model.TimeExpression.Grain;

/** Days from the first to the last, both inside, and how exact the words for them are. */
record Interval(LocalDate start, LocalDate end, Grain grain) {
    static Interval day(LocalDate day) {
        return new Interval(day, day, Grain.DAY);
    }

    /** The calendar week, Monday to Sunday, that a day lies in. */
    static Interval week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Interval(monday, monday.plusDays(6), Grain.WEEK);
    }

    static Interval month(YearMonth month) {
        return new Interval(month.atDay(1), month.atEndOfMonth(), Grain.MONTH);
    }

    static Interval year(int year) {
        return new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR);
    }

    static Interval decade(int firstYear) {
        return new Interval(LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear + 9, 12, 31), Grain.DECADE);
    }

    /** Three months from the first of a month. */
    static Interval season(int year, int firstMonth) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return new Interval(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Grain.SEASON);
    }

    /** From this one's first to the other's last day, as exact as the less exact of both. */
    Interval to(Interval last) {
        Grain coarser = grain.compareTo(last.grain) >= 0 ? grain : last.grain;
        return new Interval(start, last.end, coarser);
    }

    boolean ordered() {
        return !end.isBefore(start);
    }

    /** The early, middle or late third, or the start or end, of a month, year or decade. */
    Interval part(String part) {
        return switch (grain) {
            case DAY, WEEK -> this;
            case MONTH -> days(part);
            case SEASON, YEAR, DECADE -> months(part);
        };
    }

    private Interval days(String part) {
        return switch (part) {
            case "early", "start" -> new Interval(start, start.plusDays(9), grain);
            case "mid" -> new Interval(start.plusDays(10), start.plusDays(19), grain);
            default -> new Interval(start.plusDays(20), end, grain);
        };
    }

    private Interval months(String part) {
        long months = (end.getYear() - start.getYear()) * 12L + end.getMonthValue() - start.getMonthValue() + 1;
        long third = months / 3;
        return switch (part) {
            case "early" -> new Interval(start, start.plusMonths(third).minusDays(1), grain);
            case "mid" ->
                new Interval(
                        start.plusMonths(third),
                        end.plusDays(1).minusMonths(third).minusDays(1),
                        grain);
            case "late" -> new Interval(end.plusDays(1).minusMonths(third), end, grain);
            case "start" -> edge(start, start.plusMonths(edge()).minusDays(1));
            default -> edge(end.plusDays(1).minusMonths(edge()), end);
        };
    }

    /** Months in the start or end of it: one of a year, twelve of a decade. */
    private int edge() {
        return grain == Grain.DECADE ? 12 : 1;
    }

    private Interval edge(LocalDate first, LocalDate last) {
        return new Interval(first, last, grain == Grain.DECADE ? Grain.YEAR : Grain.MONTH);
    }
}
