package org.entente.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.entente.codebook.Table;

/** The lines that stand around reports, in many languages. Data: {@code page/chrome.tsv}. */
final class ChromePatterns {
    static final String FILE = "page/chrome.tsv";
    private static final int LONGEST = 300;
    private static final int BEGINNING = 2;
    private static final String LEADING = "•·●▪■□◆▶►▼▲◀◄☞*>»→|+✉☎✆⎙-\u200e\u200f\u202a\u202b\u202c\u202d\u202e";
    private static final String TRAILING = ":：…>»→|▶►▼\u200e\u200f\u202a\u202b\u202c\u202d\u202e";
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

    private final List<ChromePattern> patterns = new ArrayList<>();
    /** Patterns by the script they are written for, so that a line meets only those that can match it. */
    private final Map<String, List<ChromePattern>> byScript = new HashMap<>();

    /** Filled as lines come; what is in it depends on the patterns alone. */
    private final Map<String, List<ChromePattern>> byBeginning = new ConcurrentHashMap<>();

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
        byScript.values()
                .forEach(list -> list.sort(
                        Comparator.comparing(pattern -> pattern.label() == ChromePattern.Label.SITE ? 0 : 1)));
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
        boolean sentence = ChromePattern.sentence(plain);
        for (ChromePattern pattern : candidates(plain)) {
            if ((edge || !pattern.edge()) && (!sentence || pattern.sentences(plain))) {
                Optional<ChromePattern.Match> match = pattern.match(plain);
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    /** The patterns that a line with such a beginning can match: all that do not fail on it at once. */
    private List<ChromePattern> candidates(String plain) {
        String script = script(plain);
        String beginning = plain.substring(0, Math.min(script.equals("latin") ? BEGINNING : 1, plain.length()));
        return byBeginning.computeIfAbsent(
                script + beginning.toLowerCase(Locale.ROOT),
                key -> byScript.getOrDefault(script, List.of()).stream()
                        .filter(pattern -> pattern.mayBegin(beginning))
                        .toList());
    }

    private static String script(String plain) {
        boolean east = false;
        boolean arabic = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            east |= c >= '\u2e80' && c < '\ufb00' && !privateUse(c);
            arabic |= c >= '\u0600' && c < '\u0780';
        }
        return east ? "east" : arabic ? "arabic" : "latin";
    }

    private static boolean privateUse(char c) {
        return c >= '\ue000' && c <= '\uf8ff';
    }

    /** Whether a line holds nothing but a date, a weekday, a time. */
    boolean dateOnly(String shape) {
        return shape.contains(ChromePattern.DATE)
                && shape.length() < 80
                && dateOnly.matcher(shape).matches();
    }

    /** A line without bullets, arrows and colons at its ends; as it is where nothing else is in it. */
    static String plain(String shape) {
        int begin = 0;
        int end = shape.length();
        while (begin < end && (LEADING.indexOf(shape.charAt(begin)) >= 0 || space(shape.charAt(begin)))) {
            begin++;
        }
        while (end > begin && (TRAILING.indexOf(shape.charAt(end - 1)) >= 0 || space(shape.charAt(end - 1)))) {
            end--;
        }
        String bare = begin < end ? shape.substring(begin, end) : shape.strip();
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (space(c) && (c != ' ' || bare.charAt(i + 1) == ' ')) {
                return SPACES.matcher(bare).replaceAll(" ");
            }
        }
        return bare;
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
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
