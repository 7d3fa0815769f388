package org.entente.resolve.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;

/** The year that a time without one lies in: the nearest in the direction of the tense. */
final class Nearest {
    private Nearest() {}

    /**
     * A year.
     *
     * @param firstDay the first day of the time in a year
     */
    static int year(LocalDate today, Tense tense, IntFunction<LocalDate> firstDay) {
        int year = today.getYear();
        return switch (tense) {
            // A report of the 23rd may tell of the 24th where it is already the 24th.
            case PAST -> firstDay.apply(year).isAfter(today.plusDays(1)) ? year - 1 : year;
            case FUTURE -> firstDay.apply(year).isBefore(today) ? year + 1 : year;
            case OPEN -> nearest(today, firstDay);
        };
    }

    private static int nearest(LocalDate today, IntFunction<LocalDate> firstDay) {
        int best = today.getYear();
        for (int year : new int[] {best - 1, best + 1}) {
            long distance = Math.abs(ChronoUnit.DAYS.between(today, firstDay.apply(year)));
            if (distance < Math.abs(ChronoUnit.DAYS.between(today, firstDay.apply(best)))) {
                best = year;
            }
        }
        return best;
    }
}
