package org.entente.read.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the words of a report say of the year of a day that stands without one: the weekday that its lead names for the day
 * ("March 14 ... on Thursday"), and the years it tells of as past, to come or its own.
 */
final class YearClues {
    /** How far back a report is looked for. */
    private static final int YEARS = 30;
    /** A weekday that is the eve of the dateline's day, as reports are dated a day late. */
    private static final double EVE = 4;
    /** How much better than the next year one must be. */
    private static final double MARGIN = 4;
    /** Years between a report and the years it names beyond which these say little of it. */
    private static final double FAR = 6;
    /** A year to come that is a round number may be a goal far away. */
    private static final double GOAL = 5;
    /** Reports say "this year" of their own. */
    private static final double OWN = 1.5;

    private static final int FRESH = 10;

    private final List<DayOfWeek> weekdays;
    private final YearMentions years;

    private YearClues(List<DayOfWeek> weekdays, YearMentions years) {
        this.weekdays = weekdays;
        this.years = years;
    }

    /**
     * The clues of a text.
     *
     * @param lead index where the report's first sentence begins
     * @param names of weekdays, lower case
     */
    static YearClues of(String text, int lead, Map<String, DayOfWeek> names) {
        return new YearClues(LeadWeekdays.of(text, lead, names), YearMentions.of(text));
    }

    private record Candidate(LocalDate date, double cost) {}

    /** The day in the one year that the words fix; empty where they leave a choice. */
    Optional<LocalDate> settled(MonthDay day) {
        if (weekdays.isEmpty() && years.copyright().isPresent()) {
            return Optional.of(day.atYear(years.copyright().getAsInt()));
        }
        if (!years.any()) {
            return Optional.empty();
        }
        List<Candidate> fitting = new ArrayList<>();
        for (int year = years.earliest(YEARS); year <= years.latest(YEARS); year++) {
            LocalDate date = day.atYear(year);
            double distance = distance(year);
            misfit(date).ifPresent(misfit -> fitting.add(new Candidate(date, misfit + distance)));
        }
        fitting.sort(Comparator.comparingDouble(Candidate::cost));
        boolean one = !fitting.isEmpty()
                && fitting.get(0).cost() <= FAR
                && (fitting.size() == 1
                        || fitting.get(1).cost() - fitting.get(0).cost() >= MARGIN);
        return one ? Optional.of(fitting.get(0).date()) : Optional.empty();
    }

    /** The day in the last year before a file's date that the words allow. */
    LocalDate before(MonthDay day, LocalDate file) {
        LocalDate closest = PublicationDates.closest(day, file);
        Optional<LocalDate> best = Optional.empty();
        double least = Double.MAX_VALUE;
        for (int back = 0; back <= YEARS; back++) {
            LocalDate date = day.atYear(closest.getYear() - back);
            OptionalDouble misfit = misfit(date);
            if (misfit.isPresent() && years.allows(date.getYear())) {
                boolean fresh = back == 0 && !date.isBefore(file.minusDays(FRESH));
                double cost = fresh ? 0 : misfit.getAsDouble() + back;
                best = cost < least ? Optional.of(date) : best;
                least = Math.min(cost, least);
            }
        }
        return best.orElse(closest);
    }

    /** 0 where the lead names the day's weekday, more for the eve's; empty where it names others only. */
    private OptionalDouble misfit(LocalDate date) {
        double least = weekdays.isEmpty() ? 0 : Double.MAX_VALUE;
        for (int i = 0; i < weekdays.size(); i++) {
            boolean day = weekdays.get(i) == date.getDayOfWeek();
            boolean eve = weekdays.get(i) == date.minusDays(1).getDayOfWeek();
            double later = i == 0 ? 0 : 1;
            least = day ? Math.min(least, later) : eve ? Math.min(least, EVE + later) : least;
        }
        return least == Double.MAX_VALUE ? OptionalDouble.empty() : OptionalDouble.of(least);
    }

    /** How far a year is from the years named, one of which a report mostly stands close to. */
    private double distance(int year) {
        double least = Double.MAX_VALUE;
        if (years.past().isPresent()) {
            int after = year - years.past().getAsInt();
            least = after == 0 ? OWN : after;
        }
        if (years.coming().isPresent()) {
            int goal = years.coming().getAsInt();
            least = Math.min(least, goal - year + (goal % 5 == 0 && goal > year + 1 ? GOAL : 0));
        }
        if (years.copyright().isPresent()) {
            least = Math.min(least, years.copyright().getAsInt() - year);
        }
        return least;
    }
}
