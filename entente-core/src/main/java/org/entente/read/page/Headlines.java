package org.entente.read.page;

import java.util.List;
import java.util.Optional;
import org.entente.model.Chrome;

/** Which line is the headline. */
final class Headlines {
    private static final int ENOUGH_WORDS = 8;
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

    /** The line above the first paragraph that reads most like a headline. */
    static Optional<MarkedLine> guess(List<MarkedLine> lines) {
        int first = ChromeMarker.firstProse(lines);
        if (first == lines.size()) {
            return Optional.empty();
        }
        Optional<MarkedLine> best = Optional.empty();
        int bestScore = 0;
        for (int i = 0; i < first; i++) {
            int score = score(lines, i);
            if (score > bestScore) {
                best = Optional.of(lines.get(i));
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(List<MarkedLine> lines, int at) {
        MarkedLine line = lines.get(at);
        if (line.isChrome() || line.text().length() > LONGEST || line.text().endsWith(":")) {
            return 0;
        }
        int words =
                line.line().spaceless() ? line.text().length() / 2 : line.line().words();
        boolean marks = at + 1 < lines.size()
                && lines.get(at + 1)
                        .chrome()
                        .filter(kind -> kind == Chrome.Kind.BYLINE || kind == Chrome.Kind.DATE)
                        .isPresent();
        return Math.min(words, ENOUGH_WORDS) + (marks ? 2 : 0) - (line.text().contains(" | ") ? 3 : 0);
    }

    /** Marks the short lines above a headline as navigation, where there are enough of them or others like them. */
    static void above(List<MarkedLine> lines, MarkedLine headline) {
        List<MarkedLine> above = lines.subList(0, headline.line().index());
        boolean page = above.size() > 2 || above.stream().anyMatch(MarkedLine::isChrome);
        for (MarkedLine line : above) {
            if (page && !line.isChrome() && !line.prose() && !line.line().terminated()) {
                line.mark(Chrome.Kind.NAVIGATION);
            }
        }
    }
}
