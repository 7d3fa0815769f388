package org.entente.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.time.TimeWords;
import org.entente.codebook.time.TimeWords.Kind;

/**
 * Finds words for times in a text, without a tagger, and reads what they mean.
 *
 * @see "TimeML, TIMEX3"
 */
final class TimeFinder {
    /** Words behind which "May", "1998" or "the year" are times. */
    private static final Set<String> LEADS = Set.of(
            "in",
            "since",
            "until",
            "till",
            "by",
            "from",
            "to",
            "during",
            "of",
            "for",
            "through",
            "before",
            "after",
            "between",
            "throughout",
            "on",
            "around",
            "about",
            "early",
            "mid",
            "late",
            "the",
            "a",
            "an",
            "this",
            "last",
            "next",
            "past",
            "and",
            "-",
            "(",
            "circa",
            "back",
            "its",
            "their",
            "his",
            "her",
            "than",
            "as",
            "end",
            "beginning",
            "start",
            "into",
            "year",
            "every",
            "coming",
            "previous",
            "begin",
            "began",
            "beyond",
            "or",
            "following",
            "'s",
            "s");

    private static final Set<String> LIMITS =
            Set.of("by", "until", "till", "before", "within", "deadline", "than", "no later than", "pending");
    private static final Set<String> RANGES = Set.of("to", "through", "until", "till", "-", "and");

    private final TimeWords lexicon = new TimeWords();
    private final NamedTimes named = new NamedTimes(lexicon);

    /** The words it knows. */
    TimeWords lexicon() {
        return lexicon;
    }

    /** Every time in the text, the longest readings, in text order. */
    List<TimeMention> find(String text) {
        Words words = new Words(Word.of(text), lexicon);
        Reader reader = new Reader(words, named);
        List<TimeMention> found = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Optional<Reading> reading = reader.at(at);
            if (reading.isEmpty()) {
                at++;
                continue;
            }
            int length = reading.get().length();
            found.add(new TimeMention(
                    words.list().get(at).begin(),
                    words.list().get(at + length - 1).end(),
                    reading.get().meaning(),
                    limit(words, at)));
            at += length;
        }
        return found;
    }

    private static boolean limit(Words words, int at) {
        int before = at - 1;
        while (words.is(before, "the", "end", "of", "a", "on", "later", "early", "late", "next")) {
            before--;
        }
        return words.is(at, "within") || LIMITS.contains(words.lower(before));
    }

    /** Puts the readings of one text together. */
    private static final class Reader {
        private final Words words;
        private final CalendarDates dates;
        private final CalendarPeriods periods;
        private final RelativeTimes relative;
        private final NamedTimes named;

        Reader(Words words, NamedTimes named) {
            this.words = words;
            this.dates = new CalendarDates(words);
            this.periods = new CalendarPeriods(words);
            this.relative = new RelativeTimes(words);
            this.named = named;
        }

        Optional<Reading> at(int at) {
            Optional<Reading> first = whole(at);
            if (first.isEmpty()) {
                return first;
            }
            int next = at + first.get().length();
            if (!RANGES.contains(words.lower(next)) || (words.is(next, "and") && !words.is(at - 1, "between"))) {
                return first;
            }
            if (words.is(next, "-") && !words.joined(next + 1)) {
                return first;
            }
            return whole(next + 1)
                    .map(last -> Reading.plain(
                            first.get().length() + 1 + last.length(),
                            Meaning.range(first.get().meaning(), last.meaning())))
                    .or(() -> first);
        }

        /** A time with what may stand before it: "late", "the end of", a weekday. */
        private Optional<Reading> whole(int at) {
            Optional<Reading> part = part(at);
            return part.isPresent() ? part : weekdayAndDate(at).or(() -> led(at));
        }

        private Optional<Reading> part(int at) {
            Optional<String> part = words.lexicon().value(Kind.PART, words.lower(at));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            int next = at + 1;
            next += words.is(next, "-") ? 1 : 0;
            boolean of = words.is(next, "of");
            if (Set.of("start", "end").contains(part.get()) && !of) {
                return Optional.empty();
            }
            next += of ? 1 : 0;
            next += words.is(next, "the") ? 1 : 0;
            int skipped = next - at;
            Optional<Reading> whole = led(next).or(() -> of ? unit(skipped + at) : Optional.empty());
            String name = part.get();
            return whole.map(
                    reading -> Reading.plain(skipped + reading.length(), Meaning.part(name, reading.meaning())));
        }

        /** "the end of the year": the one that is running. */
        private Optional<Reading> unit(int at) {
            return words.lexicon()
                    .value(Kind.UNIT, words.lower(at))
                    .filter(name -> !words.lower(at).endsWith("s"))
                    .map(name -> Reading.plain(1, (today, tense) -> Optional.of(Amount.beside(name, today, 0))));
        }

        /** "Saturday, Aug. 23": the date says it. */
        private Optional<Reading> weekdayAndDate(int at) {
            Optional<Reading> weekday = words.kind(at, Kind.WEEKDAY) || words.kind(at, Kind.WEEKDAY_SHORT)
                    ? relative.at(at)
                    : Optional.empty();
            if (weekday.isEmpty()) {
                return Optional.empty();
            }
            int next = at + weekday.get().length();
            next += words.is(next, ",", "(") ? 1 : 0;
            next += words.is(next, "the", "on") ? 1 : 0;
            int skipped = next - at;
            return dates.at(next)
                    .map(date -> Reading.plain(skipped + date.length(), date.meaning()))
                    .or(() -> weekday);
        }

        private Optional<Reading> led(int at) {
            return dates.at(at)
                    .or(() -> relative.at(at))
                    .or(() -> named.at(words, at))
                    .or(() -> periods.at(at).filter(reading -> !reading.needsLead() || leads(at)));
        }

        /** Whether what stands before makes a bare month or year a time. */
        private boolean leads(int at) {
            if (at == 0) {
                return false;
            }
            String before = words.lower(at - 1);
            boolean number = before.equals("no") || (before.equals(".") && words.is(at - 2, "no"));
            boolean named = words.capital(at - 1) && !LEADS.contains(before.toLowerCase(Locale.ROOT));
            return !number && !named && LEADS.contains(before) && !counted(at);
        }

        /** "of 1500 troops": a number of things. */
        private boolean counted(int at) {
            boolean digits = Character.isDigit(words.lower(at).charAt(0));
            String next = words.lower(at + 1);
            boolean plural = next.length() > 3 && next.endsWith("s") && !next.endsWith("ss") && !words.capital(at + 1);
            boolean determined = words.is(at - 1, "the", "a", "an", "its", "their", "his", "her", "s");
            boolean title = words.is(at - 1, "of") && words.capital(at - 2);
            return digits && plural && !determined && !title;
        }
    }
}
