package org.entente.read.page;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of months and weekdays in many languages, from ICU (CLDR). */
final class Months {
    private static final List<String> LOCALES = List.of(
            "en", "en_GB", "fr", "es", "pt", "pt_PT", "it", "de", "nl", "tr", "id", "ms", "ar", "ar_LB", "ar_MA",
            "ar_DZ", "ur", "fa", "ps", "ru", "uk", "pl", "cs", "sv", "da", "nb", "fi", "hu", "ro", "el", "he", "hi",
            "sw", "bn", "az", "kk", "ka", "hy");

    private static final ULocale PERSIAN = new ULocale("fa@calendar=persian");

    private final Map<String, Integer> gregorian = new HashMap<>();
    private final Map<String, Integer> persian = new HashMap<>();
    private final Set<String> weekdays = new TreeSet<>(
            (a, b) -> a.length() != b.length() ? Integer.compare(b.length(), a.length()) : a.compareTo(b));

    Months() {
        for (String name : LOCALES) {
            ULocale locale = new ULocale(name);
            DateFormatSymbols symbols = new DateFormatSymbols(GregorianCalendar.class, locale);
            addMonths(symbols, gregorian);
            addWeekdays(symbols);
        }
        addMonths(new DateFormatSymbols(Calendar.getInstance(PERSIAN), PERSIAN), persian);
        gregorian.putIfAbsent("sept", 9);
        gregorian.putIfAbsent("set", 9);
    }

    private static void addMonths(DateFormatSymbols symbols, Map<String, Integer> into) {
        int[] contexts = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
        int[] widths = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};
        for (int context : contexts) {
            for (int width : widths) {
                String[] names = symbols.getMonths(context, width);
                for (int i = 0; i < names.length && i < 12; i++) {
                    if (names[i].codePoints().noneMatch(Character::isDigit)) {
                        into.putIfAbsent(key(names[i]), i + 1);
                    }
                }
            }
        }
    }

    private void addWeekdays(DateFormatSymbols symbols) {
        int[] widths = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};
        for (int width : widths) {
            for (String day : symbols.getWeekdays(DateFormatSymbols.FORMAT, width)) {
                if (day.length() > 1) {
                    weekdays.add(key(day));
                }
            }
        }
    }

    private static String key(String name) {
        String lower = name.trim().toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** The number of a month of the Gregorian calendar, 1 to 12. */
    OptionalInt gregorian(String name) {
        return lookup(gregorian, name);
    }

    /** The number of a month of the Persian calendar, 1 to 12. */
    OptionalInt persian(String name) {
        return lookup(persian, name);
    }

    private static OptionalInt lookup(Map<String, Integer> months, String name) {
        Integer month = months.get(key(name));
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /**
     * Full names of weekdays in a language, lower case.
     *
     * @param tag BCP 47
     */
    Map<String, DayOfWeek> weekdays(String tag) {
        String[] names = new DateFormatSymbols(GregorianCalendar.class, ULocale.forLanguageTag(tag))
                .getWeekdays(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
        Map<String, DayOfWeek> days = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(key(names[day.getValue() % 7 + 1]), day);
        }
        return days;
    }

    /** A regular expression for a weekday's name in any of the languages. */
    String weekday() {
        return "(?:" + weekdays.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + "|[月火水木金土日]曜日?|[월화수목금토일]요일|星期[一二三四五六日天]|周[一二三四五六日])\\.?";
    }
}
