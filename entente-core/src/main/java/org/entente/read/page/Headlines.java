package org.entente.read.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Chrome;

/** Which line is the headline. */
final class Headlines {
    private static final int ENOUGH_WORDS = 5;
    private static final int FEW_WORDS = 3;
    private static final int LONG_MENU = 8;
    private static final int STEM = 4;
    private static final double NEARLY = 0.75;
    private static final double SHARED = 0.34;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern MENU = Pattern.compile(".*(?:[›»>|]\\s*$| [•|·›»>] ).*");
    private static final int LONGEST = 250;
    private static final int REACH = 60;

    private Headlines() {}

    /** The line that repeats the title given. */
    static Optional<MarkedLine> given(List<MarkedLine> lines, String title) {
        String key = ChromePatterns.key(title);
        for (MarkedLine line : lines.subList(0, Math.min(REACH, lines.size()))) {
            String own = ChromePatterns.key(line.text());
            boolean most = own.length() >= 12 && own.length() * 2 > key.length();
            if (own.equals(key)
                    || (most && key.startsWith(own))
                    || (key.length() >= 12 && own.startsWith(key) && own.length() < 2 * key.length())) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /**
     * The line above the first paragraph that reads most like a headline. Menus stand above it and marks of date and author
     * below: so it is the first good line of the last run of lines without a mark, or else of the run before.
     */
    static Optional<MarkedLine> guess(List<MarkedLine> lines) {
        int first = ChromeMarker.firstProse(lines);
        if (first == lines.size()) {
            return Optional.empty();
        }
        List<MarkedLine> head = lines.subList(0, first);
        Set<String> report = pieces(lines.get(first).text());
        double most = head.stream()
                .filter(Headlines::good)
                .mapToDouble(line -> shared(line, report))
                .max()
                .orElse(0);
        return head.stream()
                .filter(line -> good(line) && shared(line, report) >= Math.max(SHARED, NEARLY * most))
                .findFirst()
                .or(() -> lastRun(head, ENOUGH_WORDS))
                .or(() -> lastRun(head, FEW_WORDS))
                .or(() -> head.stream().filter(Headlines::candidate).findFirst());
    }

    private static boolean good(MarkedLine line) {
        return candidate(line) && words(line) >= ENOUGH_WORDS;
    }

    /** How much of a line's words the first paragraph takes up. */
    private static double shared(MarkedLine line, Set<String> report) {
        Set<String> own = pieces(line.text());
        long common = own.stream().filter(report::contains).count();
        return own.isEmpty() ? 0 : (double) common / own.size();
    }

    /** Beginnings of long words; pairs of letters where words are not set apart or take on other letters. */
    private static Set<String> pieces(String text) {
        Set<String> pieces = new HashSet<>();
        for (String word : NO_LETTERS.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (word.isEmpty()) {
                continue;
            }
            boolean alphabetic = word.charAt(0) < '\u0590';
            if (alphabetic && word.length() >= STEM) {
                pieces.add(word.substring(0, STEM));
            }
            for (int i = 0; !alphabetic && i + 1 < word.length(); i++) {
                pieces.add(word.substring(i, i + 2));
            }
        }
        return pieces;
    }

    private static Optional<MarkedLine> lastRun(List<MarkedLine> head, int words) {
        Optional<MarkedLine> best = Optional.empty();
        boolean open = false;
        for (MarkedLine line : head) {
            if (line.isChrome()) {
                open = false;
            } else if (!open && candidate(line) && words(line) >= words) {
                best = Optional.of(line);
                open = true;
            }
        }
        return best;
    }

    /** Whether a line can be a headline at all. */
    static boolean candidate(MarkedLine line) {
        char last = line.text().charAt(line.text().length() - 1);
        return !line.isChrome()
                && line.text().length() <= LONGEST
                && words(line) > 1
                && ":.。".indexOf(last) < 0
                && (words(line) > LONG_MENU || !MENU.matcher(line.text()).matches())
                && line.text().codePoints().anyMatch(Character::isLetter);
    }

    private static int words(MarkedLine line) {
        return line.line().spaceless() ? line.text().length() / 3 : line.line().words();
    }

    /** Marks the short lines above a headline as navigation, where there are enough of them or others like them. */
    static void above(List<MarkedLine> lines, MarkedLine headline) {
        List<MarkedLine> above = lines.subList(0, headline.line().index());
        boolean page = lines.stream().anyMatch(ChromeMarker::furnished)
                || above.stream().filter(MarkedLine::isChrome).count() > 1;
        for (MarkedLine line : above) {
            if (page
                    && !line.isChrome()
                    && !line.prose()
                    && !line.line().terminated()
                    && !line.text().endsWith(",")) {
                line.mark(Chrome.Kind.NAVIGATION);
            }
        }
    }
}
