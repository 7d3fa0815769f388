package org.entente.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.codebook.time.TimeWords.Kind;

/** Months, seasons, quarters, years, decades: "March 2011", "last summer", "1910-1945", "the 1970s". */
final class CalendarPeriods {
    private final Words words;

    CalendarPeriods(Words words) {
        this.words = words;
    }

    Optional<Reading> at(int at) {
        return month(at)
                .or(() -> season(at))
                .or(() -> quarter(at))
                .or(() -> fiscal(at))
                .or(() -> decade(at))
                .or(() -> year(at));
    }

    private Optional<Reading> month(int at) {
        OptionalInt month = words.month(at);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int number = month.getAsInt();
        int next = at + words.monthLength(at);
        Optional<Reading> last = monthRange(at, next, number);
        if (last.isPresent()) {
            return last;
        }
        int link = words.is(next, ",", "of") ? 1 : 0;
        OptionalInt year = words.year(next + link);
        if (year.isPresent()) {
            return Optional.of(Reading.plain(
                    next + link + 1 - at, Meaning.fixed(Interval.month(YearMonth.of(year.getAsInt(), number)))));
        }
        int of = words.is(next, "of") ? 1 : 0;
        OptionalInt direction = words.value(next + of, Kind.DIRECTION);
        if (direction.isPresent() && words.is(next + of + 1, "year")) {
            int years = direction.getAsInt();
            return Optional.of(Reading.plain(
                    next + of + 2 - at,
                    (today, tense) -> Optional.of(Interval.month(YearMonth.of(today.getYear() + years, number)))));
        }
        return Optional.of(Reading.led(next - at, (today, tense) -> Optional.of(monthNear(number, today, tense))));
    }

    /** "March to May 2024", "from March until May". */
    private Optional<Reading> monthRange(int at, int next, int first) {
        OptionalInt last =
                words.is(next, "-", "to", "through", "until", "and") ? words.month(next + 1) : OptionalInt.empty();
        int after = next + 1 + (last.isPresent() ? words.monthLength(next + 1) : 0);
        boolean day = last.isPresent() && words.dayOfMonth(after).isPresent();
        OptionalInt year = last.isPresent() ? words.year(after) : OptionalInt.empty();
        if (last.isEmpty() || day || (year.isEmpty() && words.is(next, "and"))) {
            return Optional.empty();
        }
        if (year.isPresent()) {
            int from = first > last.getAsInt() ? year.getAsInt() - 1 : year.getAsInt();
            Interval begin = Interval.month(YearMonth.of(from, first));
            Interval end = Interval.month(YearMonth.of(year.getAsInt(), last.getAsInt()));
            return Optional.of(Reading.plain(after + 1 - at, Meaning.fixed(begin.to(end))));
        }
        int months = (last.getAsInt() - first + 12) % 12;
        return Optional.of(Reading.led(after - at, (today, tense) -> {
            LocalDate begin = monthNear(first, today, tense).start();
            return Optional.of(Interval.month(YearMonth.from(begin))
                    .to(Interval.month(YearMonth.from(begin).plusMonths(months))));
        }));
    }

    static Interval monthNear(int month, LocalDate today, Tense tense) {
        YearMonth here = YearMonth.from(today);
        YearMonth found = YearMonth.of(here.getYear(), month);
        return Interval.month(
                switch (tense) {
                    case PAST -> found.isAfter(here) ? found.minusYears(1) : found;
                    case FUTURE -> found.isBefore(here) ? found.plusYears(1) : found;
                    case OPEN -> found.withYear(Nearest.year(today, tense, year -> LocalDate.of(year, month, 15)));
                });
    }

    /** "spring 2019", "the summer of 2018"; one without a year needs words before it. */
    private Optional<Reading> season(int at) {
        OptionalInt direction = words.value(at, Kind.DIRECTION);
        if (direction.isPresent()) {
            OptionalInt named = words.value(at + 1, Kind.SEASON);
            return named.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Reading.plain(
                            2, (today, tense) -> seasonBeside(today, named.getAsInt(), direction.getAsInt())));
        }
        OptionalInt season = words.value(at, Kind.SEASON);
        if (season.isEmpty()) {
            return Optional.empty();
        }
        int first = season.getAsInt();
        int of = words.is(at + 1, "of") ? 1 : 0;
        OptionalInt year = words.year(at + 1 + of);
        if (year.isPresent()) {
            return Optional.of(Reading.plain(of + 2, Meaning.fixed(Interval.season(year.getAsInt(), first))));
        }
        boolean led = words.is(at - 1, "the") && words.is(at - 2, "in", "during", "since", "until", "by", "of");
        return led
                ? Optional.of(Reading.led(
                        1, (today, tense) -> seasonBeside(today, first, tense == Tense.FUTURE ? 1 : -1)))
                : Optional.empty();
    }

    /** The season of this name before, around or after a day. */
    private static Optional<Interval> seasonBeside(LocalDate today, int firstMonth, int direction) {
        Interval found = Interval.season(today.getYear(), firstMonth);
        if (direction == 0) {
            boolean winter = today.getMonthValue() < 3 && firstMonth == 12;
            return Optional.of(winter ? Interval.season(today.getYear() - 1, firstMonth) : found);
        }
        boolean wrongSide =
                direction < 0 ? !found.start().isBefore(today) : !found.start().isAfter(today);
        boolean running = !found.start().isAfter(today) && !found.end().isBefore(today) && direction < 0;
        return Optional.of(wrongSide || running ? Interval.season(today.getYear() + direction, firstMonth) : found);
    }

    /** "the second quarter of 2025", "Q2 2025", "the first half of 2026". */
    private Optional<Reading> quarter(int at) {
        boolean short1 = words.is(at, "q", "h") && words.joined(at + 1);
        OptionalInt nth = short1 ? words.digits(at + 1, 1, 4) : words.value(at, Kind.ORDINAL);
        boolean half = words.is(at, "h") || words.is(at + 1, "half");
        if (nth.isEmpty() || (!short1 && !half && !words.is(at + 1, "quarter"))) {
            return Optional.empty();
        }
        int of = words.is(at + 2, "of") ? 1 : 0;
        int first = half ? nth.getAsInt() * 6 - 5 : nth.getAsInt() * 3 - 2;
        int months = half ? 5 : 2;
        OptionalInt year = words.year(at + 2 + of);
        if (first > 12) {
            return Optional.empty();
        }
        if (year.isPresent()) {
            return Optional.of(Reading.plain(of + 3, Meaning.fixed(months(year.getAsInt(), first, months))));
        }
        OptionalInt direction = words.value(at + 2 + of, Kind.DIRECTION);
        return direction.isPresent() && words.is(at + 3 + of, "year")
                ? Optional.of(Reading.plain(
                        of + 4,
                        (today, tense) -> Optional.of(months(today.getYear() + direction.getAsInt(), first, months))))
                : Optional.empty();
    }

    private static Interval months(int year, int first, int more) {
        Interval season = Interval.season(year, first);
        return new Interval(
                season.start(), YearMonth.of(year, first).plusMonths(more).atEndOfMonth(), season.grain());
    }

    /** "fiscal 2025", "FY2025": the year it is named for. */
    private Optional<Reading> fiscal(int at) {
        int next;
        if (words.is(at, "fy")) {
            next = at + 1;
        } else if (words.is(at, "fiscal", "financial")) {
            next = words.is(at + 1, "year") ? at + 2 : at + 1;
        } else {
            return Optional.empty();
        }
        OptionalInt year = words.year(next);
        return year.isEmpty()
                ? Optional.empty()
                : Optional.of(Reading.plain(next + 1 - at, Meaning.fixed(Interval.year(year.getAsInt()))));
    }

    /** "1970s", "'90s". */
    private Optional<Reading> decade(int at) {
        boolean apostrophe = words.is(at, "'") && words.joined(at + 1);
        int digit = apostrophe ? at + 1 : at;
        OptionalInt year = apostrophe ? words.digits(digit, 10, 99) : words.year(digit);
        if (year.isEmpty() || !words.is(digit + 1, "s") || !words.joined(digit + 1) || year.getAsInt() % 10 != 0) {
            return Optional.empty();
        }
        int value = year.getAsInt();
        int first = !apostrophe ? value : value + (value < 30 ? 2000 : 1900);
        return first % 100 == 0 && first < 2000
                ? Optional.empty()
                : Optional.of(Reading.plain(digit + 2 - at, Meaning.fixed(Interval.decade(first))));
    }

    /** "1998", "1910-1945", "2019-20". */
    private Optional<Reading> year(int at) {
        OptionalInt year = words.year(at);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        Interval first = Interval.year(year.getAsInt());
        if (words.is(at + 1, "-", "/") && words.joined(at + 2)) {
            OptionalInt last = words.year(at + 2);
            boolean two =
                    words.size() > at + 2 && words.list().get(at + 2).text().length() == 2;
            OptionalInt shortened = two ? words.digits(at + 2, 1, 99) : OptionalInt.empty();
            int end = last.orElse(year.getAsInt() / 100 * 100 + shortened.orElse(0));
            if ((last.isPresent() || shortened.isPresent()) && end > year.getAsInt()) {
                return Optional.of(Reading.plain(3, Meaning.fixed(first.to(Interval.year(end)))));
            }
        }
        return Optional.of(Reading.led(1, Meaning.fixed(first)));
    }
}
