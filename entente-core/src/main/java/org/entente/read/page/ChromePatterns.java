package org.entente.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.codebook.Table;

/** The lines that stand around reports, in many languages. Data: {@code page/chrome.tsv}. */
final class ChromePatterns {
    static final String FILE = "page/chrome.tsv";
    private static final int LONGEST = 420;
    private static final Pattern DECORATION = Pattern.compile(
            "^[\\s\\p{Zs}•·●▪■□◆▶►▼▲◀◄☞*>»→|+✉☎✆⎙🖨\u200e\u200f\u202a-\u202e-]+|[\\s\\p{Zs}:：…>»→|▶►▼\u200e\u200f\u202a-\u202e]+$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

    private final List<ChromePattern> patterns = new ArrayList<>();
    /** Patterns by the script they are written for, so that a line meets only those that can match it. */
    private final Map<String, List<ChromePattern>> byScript = new HashMap<>();

    private final Pattern dateOnly;

    ChromePatterns(Months months) {
        String weekday = months.weekday();
        Map<String, String> scripts =
                Map.of("ja", "east", "ko", "east", "zh", "east", "ur", "arabic", "ar", "arabic", "fa", "arabic");
        for (Table.Row row : Table.resource(FILE).rows()) {
            ChromePattern pattern = ChromePattern.of(row, weekday);
            patterns.add(pattern);
            byScript.computeIfAbsent(scripts.getOrDefault(row.cell("lang"), "latin"), s -> new ArrayList<>())
                    .add(pattern);
        }
        dateOnly = dateLine(weekday);
    }

    private static Pattern dateLine(String weekday) {
        String time =
                "\\p{Nd}{1,2}(?:[:.h時时시]\\p{Nd}{2})?(?::\\p{Nd}{2})?분?分? ?(?:[ap]\\.?m\\.?|時|시|Uhr|h|hrs?|בجے|بجے)?";
        String zone =
                "(?:UTC|GMT|[A-Z]{1,2}[SD]T|JST|KST|IST|PKT|CET|CEST|BST|MSK|EET)(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?";
        String filler = "at|à|um|a las|على|الساعة|الموافق|م|ص|هـ|شام|صبح|رات|دوپہر|午前|午後|오전|오후|[月火水木金土日월화수목금토일]";
        String part = "(?:" + weekday + "|" + time + "|" + zone + "|" + filler + "|[\\p{P}\\p{S}\\s\\p{Zs}])";
        return Pattern.compile(
                part + "*+" + ChromePattern.DATE + part + "*+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What a line is, its dates replaced by {@link ChromePattern#DATE}; patterns of the edge only where it stands there. */
    Optional<ChromePattern.Match> match(String shape, boolean edge) {
        if (shape.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(shape);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        for (ChromePattern pattern : candidates(plain)) {
            if (edge || !pattern.edge()) {
                Optional<ChromePattern.Match> match = pattern.match(plain);
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    private List<ChromePattern> candidates(String plain) {
        boolean east = false;
        boolean arabic = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            east |= c >= '\u2e80' && c != ChromePattern.DATE.charAt(0) && c < '\ufb00';
            arabic |= c >= '\u0600' && c < '\u0780';
        }
        String script = east ? "east" : arabic ? "arabic" : "latin";
        return byScript.getOrDefault(script, List.of());
    }

    /** Whether a line holds nothing but a date, a weekday, a time. */
    boolean dateOnly(String shape) {
        return shape.contains(ChromePattern.DATE)
                && shape.length() < 80
                && dateOnly.matcher(shape).matches();
    }

    /** A line without bullets, arrows and colons at its ends; as it is where nothing else is in it. */
    static String plain(String shape) {
        String bare = DECORATION.matcher(shape).replaceAll("");
        return SPACES.matcher(bare.isEmpty() ? shape : bare).replaceAll(" ").trim();
    }

    /** Each pattern in the order of the table. */
    List<ChromePattern> all() {
        return List.copyOf(patterns);
    }

    /** A line's key for comparing it with another. */
    static String key(String line) {
        return plain(line)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"');
    }
}
