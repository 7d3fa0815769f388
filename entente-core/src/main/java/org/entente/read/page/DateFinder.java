package org.entente.read.page;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds full dates as pages write them, in many languages, calendars and digits. */
final class DateFinder {
    private static final String SPACE = "[\\s\\p{Zs}\u200e\u200f]*";
    private static final String WORD = "\\p{L}[\\p{L}\\p{M}]*";
    private static final String DAY = "(?<!\\p{Nd})(?<d>\\p{Nd}{1,2})";
    private static final String YEAR = "(?<y>\\p{Nd}{4})(?!\\p{Nd})";
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            DAY
                    + "(?:st|nd|rd|th|er|\\.|º|°|ª)?(?:" + SPACE + "|-)(?:de |of |d['’])?(?<m>" + WORD
                    + ")(?: ?/ ?(?<m2>" + WORD
                    + ")| (?<m3>" + WORD + "))?\\.?" + SPACE + "[,،-]?" + SPACE + "(?:de |del |سنة |عام )?" + YEAR,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "(?<m>" + WORD + ")\\.?(?:" + SPACE + "|-)" + DAY + "(?:st|nd|rd|th)?[,،]?(?:" + SPACE + "|-)(?:Juche"
                    + SPACE + "\\d+" + SPACE + "\\()?" + YEAR,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EAST_ASIAN = Pattern.compile("(?<era>令和|平成|昭和|大正|明治|民國|民国|中華民國)?"
            + SPACE + "(?<y>元|\\p{Nd}{1,4}|[〇零一二三四五六七八九]{4})" + SPACE + "[年년](?:[（(][^）)]{1,8}[）)])?" + SPACE
            + "(?<m>\\p{Nd}{1,2}|[一二三四五六七八九十]{1,2})" + SPACE + "[月월]" + SPACE
            + "(?<d>\\p{Nd}{1,2}|[一二三四五六七八九十]{1,3})" + SPACE + "[日일號号]");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\p{Nd})" + YEAR.replace("(?!\\p{Nd})", "")
            + "(?<s>[-/.])" + SPACE + "(?<m>\\p{Nd}{1,2})\\k<s>" + SPACE + "(?<d>\\p{Nd}{1,2})(?!\\p{Nd})");
    private static final Pattern MONTH_SIGN =
            Pattern.compile("(?<!\\p{Nd})(?<m>\\p{Nd}{1,2})[月월]" + SPACE + DAY + "[日일]?," + SPACE + YEAR);
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\p{Nd}/.-])(?<d>\\p{Nd}{1,2})(?<s>[-/.])(?<m>\\p{Nd}{1,2})\\k<s>" + YEAR);
    private static final Map<String, Integer> ERAS =
            Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "大正", 1911, "明治", 1867, "民國", 1911, "民国", 1911, "中華民國", 1911);
    private static final ULocale PERSIAN = new ULocale("fa@calendar=persian");
    private static final int EARLIEST = 1850;
    private static final int LATEST = 2100;

    private final Months months;

    DateFinder(Months months) {
        this.months = months;
    }

    /** Dates of a line in order, not overlapping. */
    List<DateMention> find(String line, DayOrder order) {
        if (!year(line)) {
            return List.of();
        }
        List<DateMention> found = new ArrayList<>();
        collect(EAST_ASIAN.matcher(line), found, DateFinder::eastAsian);
        collect(
                YEAR_FIRST.matcher(line),
                found,
                m -> date(number(m.group("y")), number(m.group("m")), number(m.group("d"))));
        collect(
                MONTH_SIGN.matcher(line),
                found,
                m -> date(number(m.group("y")), number(m.group("m")), number(m.group("d"))));
        collect(DAY_MONTH_YEAR.matcher(line), found, this::dayFirst);
        collect(MONTH_DAY_YEAR.matcher(line), found, m -> named(m, List.of(m.group("m"))));
        collect(NUMBERS.matcher(line), found, m -> numbers(m, order));
        found.sort(Comparator.comparingInt(DateMention::begin));
        return found;
    }

    /** Whether a year can stand in a line: four digits in a row, or the sign for it. */
    private static boolean year(String line) {
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            digits = Character.isDigit(c) ? digits + 1 : 0;
            if (digits == 4 || c == '年' || c == '년') {
                return true;
            }
        }
        return false;
    }

    /** The order of day and month that a line's own numbers settle: 23/08/2025. */
    static DayOrder order(String line) {
        if (!year(line)) {
            return DayOrder.UNKNOWN;
        }
        Matcher matcher = NUMBERS.matcher(line);
        while (matcher.find()) {
            int first = number(matcher.group("d"));
            int second = number(matcher.group("m"));
            if (first > 12 && second <= 12) {
                return DayOrder.DAY_FIRST;
            }
            if (second > 12 && first <= 12) {
                return DayOrder.MONTH_FIRST;
            }
        }
        return DayOrder.UNKNOWN;
    }

    /** A day without its year: "Aug. 23", "23 août", "8月23日". */
    Optional<MonthDay> monthDay(String words) {
        Matcher asian = Pattern.compile("(\\p{Nd}{1,2})\\s?[月월]\\s?(\\p{Nd}{1,2})\\s?[日일]")
                .matcher(words);
        if (asian.lookingAt()) {
            return monthDay(number(asian.group(1)), number(asian.group(2)));
        }
        Matcher plain = Pattern.compile("(?<d1>\\p{Nd}{1,2})?(?:st|nd|rd|th|er|\\.)?\\s?(?:de |of )?(?<m>" + WORD
                        + ")\\.?\\s?(?<d2>\\p{Nd}{1,2})?(?:st|nd|rd|th)?")
                .matcher(words);
        if (!plain.matches()) {
            return Optional.empty();
        }
        OptionalInt month = months.gregorian(plain.group("m"));
        String day = Optional.ofNullable(plain.group("d1"))
                .orElse(Optional.ofNullable(plain.group("d2")).orElse(""));
        return month.isEmpty() || day.isEmpty() ? Optional.empty() : monthDay(month.getAsInt(), number(day));
    }

    private interface Reading {
        Optional<LocalDate> date(Matcher matcher);
    }

    private static void collect(Matcher matcher, List<DateMention> found, Reading reading) {
        while (matcher.find()) {
            int begin = matcher.start();
            int end = matcher.end();
            boolean free = found.stream().noneMatch(other -> begin < other.end() && other.begin() < end);
            if (free) {
                reading.date(matcher).ifPresent(date -> found.add(new DateMention(begin, end, date)));
            }
        }
    }

    /** Day first: the month may have two words or two names with a slash between. */
    private Optional<LocalDate> dayFirst(Matcher m) {
        List<String> names = new ArrayList<>();
        Optional.ofNullable(m.group("m3")).ifPresent(second -> names.add(m.group("m") + " " + second));
        names.add(m.group("m"));
        Optional.ofNullable(m.group("m2")).ifPresent(names::add);
        return named(m, names);
    }

    private Optional<LocalDate> named(Matcher m, List<String> names) {
        int day = number(m.group("d"));
        int year = number(m.group("y"));
        for (String name : names) {
            OptionalInt month = months.gregorian(name);
            if (month.isPresent()) {
                return date(year, month.getAsInt(), day);
            }
            OptionalInt persian = months.persian(name);
            if (persian.isPresent() && year < 1500) {
                return persian(year, persian.getAsInt(), day);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> persian(int year, int month, int day) {
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, PERSIAN);
        calendar.clear();
        calendar.set(year, month - 1, day);
        return Optional.of(
                LocalDate.ofInstant(java.time.Instant.ofEpochMilli(calendar.getTimeInMillis()), ZoneOffset.UTC));
    }

    private static Optional<LocalDate> numbers(Matcher m, DayOrder order) {
        int first = number(m.group("d"));
        int second = number(m.group("m"));
        int year = number(m.group("y"));
        boolean dotted = m.group("s").equals(".");
        if (first > 12 || first == second || dotted || (second <= 12 && order == DayOrder.DAY_FIRST)) {
            return date(year, second, first);
        }
        return second > 12 || order == DayOrder.MONTH_FIRST ? date(year, first, second) : Optional.empty();
    }

    private static Optional<LocalDate> eastAsian(Matcher m) {
        String era = m.group("era");
        int year = m.group("y").equals("元") ? 1 : number(m.group("y"));
        int base = era == null ? 0 : ERAS.getOrDefault(era, 0);
        return date(year + base, number(m.group("m")), number(m.group("d")));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year < EARLIEST || year > LATEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<MonthDay> monthDay(int month, int day) {
        try {
            return Optional.of(MonthDay.of(month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** A number in digits of any script, or in Chinese numerals below 100 or digit by digit. */
    private static int number(String digits) {
        int value = 0;
        boolean ten = false;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int chinese = "零一二三四五六七八九".indexOf(c);
            if (c == '十') {
                value = Math.max(value, 1) * 10;
                ten = true;
            } else if (ten) {
                value += Math.max(chinese, 0);
            } else {
                value = value * 10 + (c == '〇' ? 0 : chinese >= 0 ? chinese : Math.max(Character.digit(c, 10), 0));
            }
        }
        return value;
    }
}
