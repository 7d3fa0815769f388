package org.entente.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years a text names that bound its own.
 *
 * @param past the last year told as past: the text is not older
 * @param coming the first year told as still to come or running: the text is not younger
 * @param copyright the year of a copyright line
 */
record YearMentions(OptionalInt past, OptionalInt coming, OptionalInt copyright) {
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\p{L}\\p{Nd}.,$€£¥/-])((?:19|20)\\d\\d)(?![\\p{Nd}%/]|[.,]\\d|-\\d{4})");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i)(?:copyright|©|ⓒ|\\(c\\))\\W{0,3}(?:\\(c\\)|©)?\\W{0,3}(?:(?:19|20)\\d\\d ?[-–] ?)?((?:19|20)\\d\\d)\\b");
    private static final Pattern LIMIT = Pattern.compile(
            "(?i).*\\b(?:by|until|till|before|through|beyond|than|(?:end|middle|start|beginning) of)(?: (?:the )?(?:end|start|middle|beginning) of)?\\s*(?:\\p{Lu}\\p{L}{2,8}\\.?\\s+(?:\\d{1,2},?\\s+)?)?$");
    private static final Pattern AHEAD = Pattern.compile(
            "(?i)\\b(?:will|shall|would|should|plans?|planned|aims?|expects?|expected|scheduled|due|set to|hopes?|targets?|to be)\\b");
    /** Words that make a limit one that is still to come: "agreed to leave by 2026". */
    private static final Pattern PROMISED = Pattern.compile(
            "(?i)\\b(?:agree|pledge|promise|vow|commit|intend|want|seek|urge|ask|demand|deadline)[a-z]*\\b|\\bto (?!the |a |an |his |her |its |their )[a-z]+");

    private static final Pattern TOLD = Pattern.compile(
            "(?i).*\\b(?:in|since|from|during|after|of|between|on|year|early|late|mid-?|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?(?: \\d{1,2},)?\\s*$");
    /** Words that name things after years: "Agenda of 2030". */
    private static final Pattern NAMED = Pattern.compile(
            "(?i).*\\b(?:agenda|vision|goals?|plan|strategy|cup|games|olympics|class)(?: (?:of|for|in))?\\s*$");

    private static final int BEFORE = 90;

    /** What a text names. */
    static YearMentions of(String text) {
        List<Integer> past = new ArrayList<>();
        List<Integer> coming = new ArrayList<>();
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            String before = sentence(text.substring(Math.max(0, year.start() - BEFORE), year.start()));
            int value = Integer.parseInt(year.group(1));
            boolean ahead = AHEAD.matcher(before).find();
            boolean limit = LIMIT.matcher(before).matches();
            boolean told = TOLD.matcher(before).matches();
            if (NAMED.matcher(before).matches()) {
                continue;
            }
            if ((limit || told) && (ahead || (limit && PROMISED.matcher(before).find()))) {
                coming.add(value);
            } else if (told && !limit) {
                past.add(value);
            }
        }
        OptionalInt last = past.stream().mapToInt(Integer::intValue).max();
        return new YearMentions(
                last,
                coming.stream()
                        .mapToInt(Integer::intValue)
                        .filter(value -> value >= last.orElse(value))
                        .min(),
                copyright(text));
    }

    private static OptionalInt copyright(String text) {
        Matcher copyright = COPYRIGHT.matcher(text);
        OptionalInt last = OptionalInt.empty();
        while (copyright.find()) {
            last = OptionalInt.of(Integer.parseInt(copyright.group(1)));
        }
        return last;
    }

    private static String sentence(String before) {
        int end = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n'));
        return before.substring(end + 1);
    }

    boolean any() {
        return past.isPresent() || coming.isPresent() || copyright.isPresent();
    }

    /** The first year the text can be of, looking back so many years at most. */
    int earliest(int years) {
        return past.orElse(upper() - years);
    }

    /** The last year the text can be of, looking ahead so many years at most. */
    int latest(int years) {
        return Math.min(upper(), past.orElse(upper()) + years);
    }

    private int upper() {
        int bound = Math.min(coming.orElse(Integer.MAX_VALUE), copyright.orElse(Integer.MAX_VALUE));
        return bound == Integer.MAX_VALUE ? past.orElse(0) + 30 : bound;
    }

    /** Whether the text can be of a year. */
    boolean allows(int year) {
        return year >= past.orElse(year) && year <= Math.min(coming.orElse(year), copyright.orElse(year));
    }
}
