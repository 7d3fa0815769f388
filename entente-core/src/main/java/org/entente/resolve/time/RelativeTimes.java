package org.entente.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.codebook.time.TimeWords.Kind;

/** Times that hang on the day of the report: "yesterday", "last Friday", "earlier this month", "six decades ago". */
final class RelativeTimes {
    private final Words words;

    RelativeTimes(Words words) {
        this.words = words;
    }

    Optional<Reading> at(int at) {
        return beforeYesterday(at)
                .or(() -> day(at))
                .or(() -> weekday(at))
                .or(() -> ago(at))
                .or(() -> coming(at))
                .or(() -> beside(at))
                .or(() -> yearEnd(at));
    }

    private Optional<Reading> beforeYesterday(int at) {
        int the = words.is(at, "the") ? 1 : 0;
        if (!words.is(at + the, "day")) {
            return Optional.empty();
        }
        boolean past = words.is(at + the + 1, "before") && words.is(at + the + 2, "yesterday");
        boolean future = words.is(at + the + 1, "after") && words.is(at + the + 2, "tomorrow");
        return past || future ? Optional.of(days(the + 3, past ? -2 : 2)) : Optional.empty();
    }

    private static Reading days(int length, int days) {
        return Reading.plain(length, (today, tense) -> Optional.of(Interval.day(today.plusDays(days))));
    }

    /** "today", "earlier today", "this morning", "last night", "yesterday evening". */
    private Optional<Reading> day(int at) {
        OptionalInt days = words.value(at, Kind.DAY);
        if (days.isPresent()) {
            return Optional.of(days(words.kind(at + 1, Kind.DAYTIME) ? 2 : 1, days.getAsInt()));
        }
        if (words.kind(at + 1, Kind.DAYTIME) && words.is(at, "this")) {
            return Optional.of(days(2, 0));
        }
        if (words.is(at, "last") && words.is(at + 1, "night")) {
            return Optional.of(days(2, -1));
        }
        boolean inTheDay = words.is(at, "earlier", "later") && words.is(at + 1, "in") && words.is(at + 3, "day");
        return inTheDay ? Optional.of(days(4, 0)) : Optional.empty();
    }

    /** "Saturday", "last Friday", "Friday next week", "Saturday, Aug. 23" as far as the day's name. */
    private Optional<Reading> weekday(int at) {
        OptionalInt direction = words.value(at, Kind.DIRECTION);
        int name = direction.isPresent() ? at + 1 : at;
        OptionalInt number = words.capital(name) ? words.value(name, Kind.WEEKDAY) : OptionalInt.empty();
        int length = 1;
        if (number.isEmpty() && words.capital(name) && words.kind(name, Kind.WEEKDAY_SHORT)) {
            boolean point = words.is(name + 1, ".") && words.joined(name + 1);
            number = point || words.is(name + 1, ",") ? words.value(name, Kind.WEEKDAY_SHORT) : OptionalInt.empty();
            length = point ? 2 : 1;
        }
        if (number.isEmpty()) {
            return Optional.empty();
        }
        DayOfWeek day = DayOfWeek.of(number.getAsInt());
        int end = name + length;
        end += words.kind(end, Kind.DAYTIME) ? 1 : 0;
        int of = words.is(end, "of") ? 1 : 0;
        OptionalInt week = words.value(end + of, Kind.DIRECTION);
        if (week.isPresent() && words.is(end + of + 1, "week")) {
            int weeks = week.getAsInt();
            return Optional.of(Reading.plain(
                    end + of + 2 - at,
                    (today, tense) -> Optional.of(Interval.day(
                            Interval.week(today.plusWeeks(weeks)).start().with(TemporalAdjusters.nextOrSame(day))))));
        }
        int turn = direction.orElse(0);
        boolean turned = direction.isPresent();
        return Optional.of(Reading.plain(
                end - at, (today, tense) -> Optional.of(Interval.day(weekday(today, day, turned, turn, tense)))));
    }

    private static LocalDate weekday(LocalDate today, DayOfWeek day, boolean turned, int turn, Tense tense) {
        if (turned && turn < 0) {
            return today.with(TemporalAdjusters.previous(day));
        }
        if (turned && turn > 0) {
            return Interval.week(today.plusWeeks(1)).start().with(TemporalAdjusters.nextOrSame(day));
        }
        if (turned) {
            return Interval.week(today).start().with(TemporalAdjusters.nextOrSame(day));
        }
        return switch (tense) {
            case PAST -> today.with(TemporalAdjusters.previousOrSame(day));
            case FUTURE -> today.with(TemporalAdjusters.nextOrSame(day));
            case OPEN -> {
                LocalDate before = today.with(TemporalAdjusters.previousOrSame(day));
                yield before.isBefore(today.minusDays(3)) ? before.plusWeeks(1) : before;
            }
        };
    }

    /** "two weeks ago", "six decades ago". */
    private Optional<Reading> ago(int at) {
        Optional<Amount> amount = amount(at);
        if (amount.isEmpty() || !words.is(at + amount.get().length(), "ago")) {
            return Optional.empty();
        }
        Amount ago = amount.get();
        return Optional.of(
                Reading.plain(ago.length() + 1, (today, tense) -> Optional.of(ago.around(ago.from(today, -1)))));
    }

    /** "in two weeks", "within the next 90 days", "over the next three years", "two months from now". */
    private Optional<Reading> coming(int at) {
        Optional<Amount> fromNow = amount(at);
        if (fromNow.isPresent()
                && words.is(at + fromNow.get().length(), "from")
                && words.is(at + fromNow.get().length() + 1, "now")) {
            Amount later = fromNow.get();
            return Optional.of(Reading.plain(
                    later.length() + 2, (today, tense) -> Optional.of(later.around(later.from(today, 1)))));
        }
        if (words.is(at, "within")) {
            int next = at + 1 + (words.is(at + 1, "the") ? 1 : 0);
            next += words.kind(next, Kind.DIRECTION) ? 1 : 0;
            int skip = next;
            return amount(next).map(amount -> span(skip + amount.length() - at, amount, 1));
        }
        Optional<Amount> in = words.is(at, "in") ? amount(at + 1) : Optional.empty();
        if (in.isEmpty() || superlative(at)) {
            return Optional.empty();
        }
        int length = in.get().length() + 1;
        length += words.is(at + length, "'") && words.is(at + length + 1, "time") ? 2 : 0;
        Amount ahead = in.get();
        return Optional.of(new Reading(
                length,
                (today, tense) ->
                        tense == Tense.FUTURE ? Optional.of(ahead.around(ahead.from(today, 1))) : Optional.empty(),
                false));
    }

    /** "the first in 17 years", "for the first time in a decade": a measure, no time. */
    private boolean superlative(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
            if (words.is(i, "first", "time", "most", "only", "lowest", "highest", "worst", "best", "twice", "once")
                    || words.lower(i).endsWith("est")) {
                return true;
            }
        }
        return false;
    }

    private static Reading span(int length, Amount amount, int direction) {
        return Reading.plain(length, (today, tense) -> {
            LocalDate other = amount.from(today, direction);
            LocalDate start = direction < 0 ? other : today;
            LocalDate end = direction < 0 ? today : other;
            return Optional.of(new Interval(start, end, amount.around(today).grain()));
        });
    }

    /** "last year", "this week", "the past two decades", "next three months", "later this month". */
    private Optional<Reading> beside(int at) {
        OptionalInt direction = words.value(at, Kind.DIRECTION);
        if (direction.isEmpty()) {
            return inside(at);
        }
        int turn = direction.getAsInt();
        Optional<Amount> amount = amount(at + 1);
        if (amount.isPresent() && turn != 0 && amount.get().count() > 1) {
            return Optional.of(span(amount.get().length() + 1, amount.get(), turn));
        }
        Optional<String> unit = unit(at + 1);
        if (unit.isPresent() && words.lower(at + 1).endsWith("s")) {
            return Optional.empty();
        }
        OptionalInt month = words.month(at + 1);
        if (month.isPresent() && !words.is(at + 2, "of")) {
            int number = month.getAsInt();
            return Optional.of(Reading.plain(
                    1 + words.monthLength(at + 1), (today, tense) -> Optional.of(monthBeside(today, number, turn))));
        }
        return unit.map(name ->
                part(at, Reading.plain(2, (today, tense) -> Optional.of(Amount.beside(name, today, turn)))));
    }

    private static Interval monthBeside(LocalDate today, int month, int turn) {
        YearMonth here = YearMonth.from(today);
        YearMonth found = YearMonth.of(here.getYear(), month);
        if (turn < 0) {
            return Interval.month(found.isBefore(here) ? found : found.minusYears(1));
        }
        return Interval.month(turn == 0 || found.isAfter(here) ? found : found.plusYears(1));
    }

    /** "earlier this month" ends today, "later this month" begins today. */
    private Reading part(int at, Reading whole) {
        boolean earlier = words.is(at - 1, "earlier");
        boolean later = words.is(at - 1, "later");
        return earlier || later
                ? Reading.plain(
                        whole.length(),
                        (today, tense) -> whole.meaning()
                                .on(today, tense)
                                .map(all -> earlier
                                        ? new Interval(
                                                all.start(),
                                                today.isBefore(all.start()) ? all.end() : today,
                                                all.grain())
                                        : new Interval(
                                                today.isAfter(all.end()) ? all.start() : today,
                                                all.end(),
                                                all.grain())))
                : whole;
    }

    /** "earlier in the month", "later in the year". */
    private Optional<Reading> inside(int at) {
        boolean in = words.is(at, "earlier", "later") && words.is(at + 1, "in") && words.is(at + 2, "the", "this");
        Optional<String> unit = in ? unit(at + 3) : Optional.empty();
        boolean earlier = words.is(at, "earlier");
        return unit.map(name -> Reading.plain(4, (today, tense) -> {
            Interval all = Amount.beside(name, today, 0);
            return Optional.of(
                    earlier
                            ? new Interval(all.start(), today, all.grain())
                            : new Interval(today, all.end(), all.grain()));
        }));
    }

    /** "year-end", "the year's end", "the month's end". */
    private Optional<Reading> yearEnd(int at) {
        Optional<String> unit = unit(at);
        boolean dash = words.is(at + 1, "-") && words.is(at + 2, "end");
        boolean genitive = words.is(at + 1, "'") && words.is(at + 2, "s") && words.is(at + 3, "end");
        if (unit.isEmpty() || (!dash && !genitive)) {
            return Optional.empty();
        }
        String name = unit.get();
        return Optional.of(Reading.plain(
                dash ? 3 : 4,
                (today, tense) -> Optional.of(Amount.beside(name, today, 0).part("end"))));
    }

    private Optional<String> unit(int at) {
        return words.lexicon().value(Kind.UNIT, words.lower(at));
    }

    /** A number of units: "90 days", "a year", "half a century" is none, "17-year" is none. */
    private Optional<Amount> amount(int at) {
        OptionalInt count = words.count(at);
        int next = at + 1;
        if (count.isPresent() && words.is(at, "a", "an") && words.is(next, "couple")) {
            count = OptionalInt.of(2);
            next += words.is(next + 1, "of") ? 2 : 1;
        } else if (count.isPresent()
                && words.is(next, "-")
                && words.value(next + 1, Kind.NUMBER).isPresent()) {
            count = OptionalInt.of(
                    count.getAsInt() + words.value(next + 1, Kind.NUMBER).getAsInt());
            next += 2;
        }
        Optional<String> unit = count.isPresent() ? unit(next) : Optional.empty();
        int number = count.orElse(0);
        int length = next + 1 - at;
        return unit.map(name -> new Amount(number, name, length));
    }
}
