package org.entente.read.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.entente.codebook.Table;
import org.entente.model.Chrome;

/**
 * One row of {@code page/chrome.tsv}.
 *
 * @param kind what a line of it is
 * @param label what a date in it is the date of
 * @param edge whether it counts only above the first and below the last paragraph
 * @param scope how far it reaches
 * @param pattern for the whole line
 */
record ChromePattern(Chrome.Kind kind, Label label, boolean edge, Scope scope, Pattern pattern) {
    /** Stands for a date in a line's shape. */
    static final String DATE = "\uE000";

    private static final int SENTENCE = 5;
    private static final int WIDE_SENTENCE = 8;

    /** What a date is the date of. */
    enum Label {
        NONE,
        PUBLISHED,
        UPDATED,
        /** No date: a line that only pages of a site have. */
        SITE
    }

    /** How far a line's kind reaches. */
    enum Scope {
        LINE,
        BLOCK,
        REST
    }

    /** What a line was found to be. */
    record Match(ChromePattern pattern, Optional<String> byline, Optional<String> publisher) {}

    static ChromePattern of(Table.Row row, String weekday) {
        String[] kind = row.cell("kind").split("\\.", 2);
        return new ChromePattern(
                one(row, "kind", kind[0], Chrome.Kind.values()),
                kind.length == 1 ? Label.NONE : one(row, "kind", kind[1], Label.values()),
                zone(row),
                one(row, "scope", row.cell("scope"), Scope.values()),
                compile(row, weekday));
    }

    private static boolean zone(Table.Row row) {
        return switch (row.cell("zone")) {
            case "edge" -> true;
            case "any" -> false;
            default ->
                throw row.fault(
                        "E-CODEBOOK-13",
                        "zone",
                        "expected \"any\" or \"edge\", found \"%s\"".formatted(row.cell("zone")));
        };
    }

    private static <E extends Enum<E>> E one(Table.Row row, String column, String value, E[] values) {
        return Arrays.stream(values)
                .filter(constant -> constant.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> row.fault(
                        "E-CODEBOOK-13",
                        column,
                        "expected one of %s in lower case, found \"%s\"".formatted(Arrays.toString(values), value)));
    }

    private static Pattern compile(Table.Row row, String weekday) {
        String source = row.cell("pattern")
                .replace("{n}", "[\\p{Nd}][\\p{Nd}.,٬]*")
                .replace("\\W", "[^\\p{L}\\p{M}\\p{N}_]")
                .replace("{date}", DATE)
                .replace("{weekday}", weekday)
                .replace("{name}", "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: [\\p{L}\\p{M}.'’&-]+){0,6}")
                .replace("\\p{Lu}", "(?-i:\\p{Lu})");
        try {
            return Pattern.compile(source, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException e) {
            throw row.fault("E-CODEBOOK-14", "pattern", "expected a regular expression, found: " + e.getMessage());
        }
    }

    /** What a line's shape is by this row; empty where it is not. */
    Optional<Match> match(String shape) {
        if (sentence(shape) && !sentences(shape)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(shape);
        return matcher.matches()
                ? Optional.of(new Match(this, group(matcher, "byline"), group(matcher, "publisher")))
                : Optional.empty();
    }

    /** Whether a line that begins so can match: the matcher fails only where it needs more. Letters in the other case too. */
    boolean mayBegin(String beginning) {
        Matcher matcher = pattern.matcher(beginning);
        return matcher.matches() || matcher.hitEnd();
    }

    /** Whether a line reads as a sentence: closed by a full stop, and not too short. */
    static boolean sentence(String shape) {
        boolean wide = shape.endsWith("。");
        return (wide && shape.length() >= WIDE_SENTENCE)
                || (shape.endsWith(".")
                        && shape.codePoints().filter(c -> c == ' ').count() + 1 >= SENTENCE);
    }

    /** Whether chrome of this kind is written in sentences. */
    boolean sentences(String shape) {
        return switch (kind) {
            case LEGAL, SUBSCRIPTION, COMMENTS, CAPTION, CONTACT, BYLINE, REVIEW -> true;
            case RELATED -> shape.contains(":") || shape.contains("：");
            case NAVIGATION, DATE, RATING, SHARING, MARKUP, OTHER -> false;
        };
    }

    private Optional<String> group(Matcher matcher, String name) {
        return pattern.pattern().contains("(?<" + name + ">")
                ? Optional.ofNullable(matcher.group(name)).map(String::trim)
                : Optional.empty();
    }
}
