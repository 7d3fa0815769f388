package org.entente.resolve.time;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.codebook.time.TimeWords;
import org.entente.codebook.time.TimeWords.Kind;

/** The words of one text, safe to ask beyond either end. */
record Words(List<Word> list, TimeWords lexicon) {
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    /** The word in lower case; empty beyond the ends. */
    String lower(int at) {
        return at < 0 || at >= list.size() ? "" : list.get(at).lower();
    }

    boolean is(int at, String... any) {
        String word = lower(at);
        for (String each : any) {
            if (each.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean kind(int at, Kind kind) {
        return lexicon.is(kind, lower(at));
    }

    OptionalInt value(int at, Kind kind) {
        return lexicon.number(kind, lower(at));
    }

    boolean capital(int at) {
        return at >= 0 && at < list.size() && list.get(at).capital();
    }

    /** Whether nothing stands between a word and the one before. */
    boolean joined(int at) {
        return at > 0
                && at < list.size()
                && list.get(at - 1).end() == list.get(at).begin();
    }

    /** A number written in digits, within bounds; none where it is a part of a longer number. */
    OptionalInt digits(int at, int least, int most) {
        if (at < 0 || at >= list.size() || !list.get(at).number()) {
            return OptionalInt.empty();
        }
        boolean grouped = (is(at + 1, ",", ".") && joined(at + 1) && joined(at + 2) && digit(at + 2))
                || (is(at - 1, ",", ".", "$", "€", "£", "¥") && joined(at) && !is(at - 2, "jan", "feb", "aug"));
        int value = list.get(at).value();
        return grouped || value < least || value > most ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private boolean digit(int at) {
        return at < list.size() && list.get(at).number();
    }

    /** A day of the month, and how many words it takes: "3", "3rd". */
    OptionalInt dayOfMonth(int at) {
        return list.size() > at && at >= 0 && list.get(at).text().length() <= 2
                ? digits(at, 1, 31)
                : OptionalInt.empty();
    }

    /** Words that a day of the month at this place takes: two with an ending. */
    int dayLength(int at) {
        return joined(at + 1) && ORDINAL_ENDINGS.contains(lower(at + 1)) ? 2 : 1;
    }

    /** A year of four digits. */
    OptionalInt year(int at) {
        boolean four = at >= 0 && at < list.size() && list.get(at).text().length() == 4;
        return four ? digits(at, 1000, 2199) : OptionalInt.empty();
    }

    /** The month at a place: a full name, or a short one, both with a capital. */
    OptionalInt month(int at) {
        return capital(at) ? value(at, Kind.MONTH) : OptionalInt.empty();
    }

    /** Words that a month takes: two with the point of a short form. */
    int monthLength(int at) {
        return is(at + 1, ".") && joined(at + 1) && lower(at).length() <= 4 && !is(at, "may", "june", "july") ? 2 : 1;
    }

    /** A number in words or digits, small enough to count units of time. */
    OptionalInt count(int at) {
        OptionalInt digits = digits(at, 1, 999);
        return digits.isPresent() ? digits : value(at, Kind.NUMBER);
    }

    int size() {
        return list.size();
    }
}
