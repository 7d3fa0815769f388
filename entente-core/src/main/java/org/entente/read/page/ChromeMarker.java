package org.entente.read.page;

import java.util.List;
import java.util.Optional;
import org.entente.model.Chrome;

/**
 * Marks the lines of a page that are no part of its report: those that read like chrome, where chrome stands. When in doubt a
 * line is kept.
 */
final class ChromeMarker {
    private static final int SHORT_WORDS = 14;
    private static final int SHORT_CHARACTERS = 100;
    private static final int FEW_WORDS = 6;
    private static final int MENU = 3;
    private static final int NAME_WORDS = 4;
    private static final double MOST = 0.6;

    private final ChromePatterns patterns;

    ChromeMarker(ChromePatterns patterns) {
        this.patterns = patterns;
    }

    /** Marks what reads like chrome wherever it stands, then what does so above or below the report; never the headline. */
    void mark(List<MarkedLine> lines) {
        for (MarkedLine line : lines) {
            if (!line.headline() && !line.wrapped()) {
                patterns.match(line.shape(), false).ifPresent(line::mark);
            }
        }
        int first = firstProse(lines);
        if (first < lines.size()) {
            head(lines, first);
            int foot = footBegin(lines, first);
            foot(lines, foot);
            weigh(lines, first, foot);
        }
    }

    /** The first paragraph of the report, or the number of lines. */
    static int firstProse(List<MarkedLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).prose() && !lines.get(i).isChrome()) {
                return i;
            }
        }
        return lines.size();
    }

    private void head(List<MarkedLine> lines, int first) {
        for (int i = 0; i < first; i++) {
            edge(lines.get(i));
        }
        List<MarkedLine> head = lines.subList(0, first);
        for (int i = 0; i < first; i++) {
            MarkedLine line = lines.get(i);
            if (!line.isChrome() && !line.headline() && dated(line) && another(head, line)) {
                line.mark(Chrome.Kind.DATE);
            }
        }
    }

    /** A line of few words that begins or ends with a date. */
    private static boolean dated(MarkedLine line) {
        String shape = line.shape();
        boolean atEdge = shape.startsWith(ChromePattern.DATE) || shape.endsWith(ChromePattern.DATE);
        return atEdge && !line.line().terminated() && shape.trim().split("\\s+", -1).length <= FEW_WORDS;
    }

    /** Whether another line can be the headline. */
    private static boolean another(List<MarkedLine> head, MarkedLine line) {
        return head.stream().anyMatch(other -> other != line && (other.headline() || Headlines.candidate(other)));
    }

    private Optional<ChromePattern.Match> edge(MarkedLine line) {
        if (line.headline() || line.wrapped()) {
            return Optional.empty();
        }
        Optional<ChromePattern.Match> match = patterns.match(line.shape(), true);
        if (line.isChrome()) {
            return match;
        }
        match.ifPresent(line::mark);
        if (match.isEmpty() && patterns.dateOnly(line.shape())) {
            line.mark(Chrome.Kind.DATE);
        } else if (match.isEmpty() && menu(line)) {
            line.mark(Chrome.Kind.NAVIGATION);
        }
        return match;
    }

    /** "Politics | Business | Sport": short words with separators between. */
    private static boolean menu(MarkedLine line) {
        String[] parts = line.text().split("\\s+[|·•/»>›]\\s+", -1);
        if (parts.length < 3) {
            return false;
        }
        for (String part : parts) {
            if (part.split("\\s+", -1).length > 4 || part.endsWith(".")) {
                return false;
            }
        }
        return true;
    }

    /** The line after the report's last paragraph, or the line where a list that goes on to the page's end begins. */
    private int footBegin(List<MarkedLine> lines, int first) {
        int last = lastProse(lines, first);
        int total = 0;
        for (int i = first; i <= last; i++) {
            total += own(lines.get(i)) ? lines.get(i).text().length() : 0;
        }
        int before = 0;
        int lastBefore = first;
        for (int i = first; i <= last; i++) {
            MarkedLine line = lines.get(i);
            if (own(line)) {
                before += line.text().length();
                lastBefore = i;
            } else if (before >= MOST * total && startsRest(line)) {
                return lastBefore + 1;
            }
        }
        return last + 1;
    }

    /** The last paragraph that does not read like the end of a page. */
    private int lastProse(List<MarkedLine> lines, int first) {
        int last = lines.size() - 1;
        while (last > first
                && (!own(lines.get(last))
                        || (!lines.get(last).wrapped()
                                && patterns.match(lines.get(last).shape(), true).isPresent()))) {
            last--;
        }
        return last;
    }

    private static boolean own(MarkedLine line) {
        return line.prose() && !line.isChrome();
    }

    private boolean startsRest(MarkedLine line) {
        return !line.prose()
                && patterns.match(line.shape(), true)
                        .filter(match -> match.pattern().scope() == ChromePattern.Scope.REST)
                        .isPresent();
    }

    private void foot(List<MarkedLine> lines, int begin) {
        Optional<ChromePattern.Match> open = Optional.empty();
        for (int i = begin; i < lines.size(); i++) {
            MarkedLine line = lines.get(i);
            Optional<ChromePattern.Match> match = edge(line);
            if (match.filter(m -> m.pattern().scope() != ChromePattern.Scope.LINE)
                    .isPresent()) {
                open = match;
            } else if (!line.isChrome() && open.isPresent()) {
                open = follow(line, open.get());
            }
        }
        foreign(lines, begin);
        furniture(lines, begin);
        bare(lines, begin);
    }

    /** What stands under a heading of chrome is chrome; paragraphs end it, but for comments. */
    private static Optional<ChromePattern.Match> follow(MarkedLine line, ChromePattern.Match open) {
        boolean rest = open.pattern().scope() == ChromePattern.Scope.REST;
        boolean comments = open.pattern().kind() == Chrome.Kind.COMMENTS;
        if (comments || (rest ? !paragraph(line) : shortLine(line))) {
            line.mark(open.pattern().kind());
            return Optional.of(open);
        }
        return rest ? Optional.of(open) : Optional.empty();
    }

    private static boolean paragraph(MarkedLine line) {
        return line.line().words() > 40 || line.text().length() > 260;
    }

    private static boolean shortLine(MarkedLine line) {
        return line.text().length() <= SHORT_CHARACTERS && line.line().words() <= SHORT_WORDS;
    }

    /** Lines in another script than the report's. */
    private static void foreign(List<MarkedLine> lines, int begin) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < begin && body.length() < 2000; i++) {
            body.append(lines.get(i).prose() ? lines.get(i).text() : "");
        }
        String script = LanguageGuess.script(body.toString());
        for (int i = begin; i < lines.size(); i++) {
            String own = LanguageGuess.script(lines.get(i).text());
            boolean other = !own.isEmpty() && !own.equals(script) && !(eastern(own) && eastern(script));
            if (other && !lines.get(i).isChrome() && shortLine(lines.get(i))) {
                lines.get(i).mark(Chrome.Kind.OTHER);
            }
        }
    }

    private static boolean eastern(String script) {
        return script.equals("kana") || script.equals("han");
    }

    /** Short lines below the first chrome of a foot that has several: menus, names of other pages, addresses. */
    private static void furniture(List<MarkedLine> lines, int begin) {
        List<MarkedLine> foot = lines.subList(begin, lines.size());
        long marked = foot.stream().filter(ChromeMarker::furnished).count();
        boolean below = false;
        for (MarkedLine line : foot) {
            below |= furnished(line) || menuWord(line);
            if (below
                    && marked > 1
                    && !line.isChrome()
                    && shortLine(line)
                    && !line.line().terminated()) {
                line.mark(Chrome.Kind.OTHER);
            }
        }
    }

    /** Below a report on a page that opens as sites do, short lines are the site's; not after a colon, nor signatures. */
    private static void bare(List<MarkedLine> lines, int begin) {
        long menu = lines.subList(0, begin).stream()
                .filter(line -> line.chrome()
                        .filter(kind -> kind == Chrome.Kind.NAVIGATION)
                        .isPresent())
                .count();
        boolean closed = lines.get(begin - 1).line().terminated();
        boolean colon = lines.subList(begin, lines.size()).stream()
                .anyMatch(line -> !line.isChrome() && line.text().endsWith(":"));
        for (int i = begin; i < lines.size() && menu >= MENU && closed && !colon; i++) {
            MarkedLine line = lines.get(i);
            if (!line.isChrome() && shortLine(line) && !line.line().terminated()) {
                line.mark(Chrome.Kind.OTHER);
            }
        }
    }

    /** Words of menus are words of documents too: where nothing else on a page is a site's, they are kept. */
    private static void weigh(List<MarkedLine> lines, int first, int foot) {
        boolean site = lines.stream().anyMatch(ChromeMarker::furnished);
        long menu =
                lines.subList(0, first).stream().filter(ChromeMarker::menuWord).count();
        for (int i = 0; i < lines.size() && !site; i++) {
            if (menuWord(lines.get(i)) && (i >= foot || (i < first && menu < 2))) {
                lines.get(i).unmark();
            }
        }
    }

    private static boolean menuWord(MarkedLine line) {
        return line.chrome()
                .filter(kind -> kind == Chrome.Kind.NAVIGATION || kind == Chrome.Kind.OTHER)
                .isPresent();
    }

    /** Whether only pages of a site have such a line. */
    static boolean furnished(MarkedLine line) {
        if (line.isChrome() && line.label() == ChromePattern.Label.SITE) {
            return true;
        }
        return line.chrome()
                .map(kind -> switch (kind) {
                    case RATING, REVIEW, COMMENTS, SHARING, RELATED, SUBSCRIPTION, LEGAL, CONTACT -> true;
                    case NAVIGATION, DATE, BYLINE, CAPTION, MARKUP, OTHER -> false;
                })
                .orElse(false);
    }

    /** Few words between chrome and chrome, or between it and the first paragraph's marks: a name, a count of readers. */
    static void between(List<MarkedLine> lines, int begin, int end) {
        for (int i = begin + 1; i + 1 < end; i++) {
            MarkedLine line = lines.get(i);
            boolean few = line.line().words() <= NAME_WORDS
                    && line.text().length() <= SHORT_CHARACTERS / 2
                    && !line.line().terminated();
            if (!line.isChrome()
                    && few
                    && lines.get(i - 1).isChrome()
                    && lines.get(i + 1).isChrome()) {
                line.mark(Chrome.Kind.OTHER);
            }
        }
    }
}
