package org.entente.read.page;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Weekdays that the first sentences of a report name for what has just happened, in text order, each once. */
final class LeadWeekdays {
    private static final int REACH = 400;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:-\\p{L}+)?");
    /** "last Friday", "every Monday", "until Sunday" tell of other weeks. */
    private static final Pattern OTHER_WEEK = Pattern.compile(
            "(?i).*\\b(?:last|next|every|each|coming|previous|since|until|till|by|before|after|of|following)\\s+$",
            Pattern.DOTALL);

    private static final Pattern TO_COME = Pattern.compile(
            "(?i)\\b(?:will|would|shall|(?:is|are|was|were|due|set|scheduled|expected|plans?|planned) to|due|scheduled|ahead of)\\b");

    private LeadWeekdays() {}

    static List<DayOfWeek> of(String text, int begin, Map<String, DayOfWeek> names) {
        String lead = text.substring(begin, Math.min(text.length(), begin + REACH));
        List<DayOfWeek> found = new ArrayList<>();
        Matcher word = WORD.matcher(lead);
        int clause = 0;
        while (word.find()) {
            Optional<DayOfWeek> day = day(word.group(), names);
            String before = lead.substring(clause, word.start());
            if (day.isPresent()) {
                boolean now = !OTHER_WEEK.matcher(before).matches()
                        && !TO_COME.matcher(sentence(before)).find()
                        && !dated(lead, word.end());
                if (now && !found.contains(day.get())) {
                    found.add(day.get());
                }
                clause = word.end();
            }
        }
        return found;
    }

    private static Optional<DayOfWeek> day(String word, Map<String, DayOfWeek> names) {
        boolean english = names.containsKey("monday");
        return english && Character.isLowerCase(word.charAt(0))
                ? Optional.empty()
                : Optional.ofNullable(names.get(word.toLowerCase(Locale.ROOT)));
    }

    private static String sentence(String before) {
        int end = before.lastIndexOf(". ");
        return before.substring(end + 1);
    }

    /** "Friday, April 3", "Friday next week", "Friday's": another day, or no time of the news. */
    private static boolean dated(String lead, int at) {
        return lead.substring(at)
                .matches("(?s)(?:,? \\p{Lu}\\p{L}{2,8}\\.? \\d.*|,? \\d.*|(?: of)? (?:next|last) week.*|['’]s .*)");
    }
}
