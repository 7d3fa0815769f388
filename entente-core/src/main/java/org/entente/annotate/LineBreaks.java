package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins lines into blocks: tells line breaks made for a page's width from those that end a paragraph. */
final class LineBreaks {
    private static final int MIN_LINES = 4;
    private static final int MAX_WIDTH = 120;
    private static final double SMALL_STARTS = 0.25;
    private static final double FULL = 0.75;
    private static final int SLACK = 4;
    private static final int SHORT = 25;
    private static final Set<String> DANGLING = Set.of(
            "in",
            "of",
            "the",
            "and",
            "to",
            "for",
            "with",
            "on",
            "at",
            "by",
            "from",
            "a",
            "an",
            "that",
            "which",
            "as",
            "or",
            "into",
            "around",
            "about",
            "than",
            "under",
            "over",
            "after",
            "before",
            "near",
            "toward",
            "towards",
            "through",
            "during",
            "within",
            "per",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "will",
            "be",
            "been",
            "not",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "between",
            "its",
            "their",
            "his",
            "her",
            "our");

    private final String text;
    private final List<Line> lines;
    private final int width;

    private LineBreaks(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.width = width();
    }

    /** A paragraph, or what stands in for one: a heading, an item. */
    record Block(List<Line> lines) {
        Block {
            lines = List.copyOf(lines);
        }

        int begin() {
            return lines.get(0).begin();
        }

        int end() {
            return lines.get(lines.size() - 1).end();
        }
    }

    static List<Block> blocks(String text, List<Line> lines) {
        return new LineBreaks(text, lines).join();
    }

    private List<Block> join() {
        List<Block> blocks = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            open.add(lines.get(i));
            if (i + 1 == lines.size() || !continues(lines.get(i), lines.get(i + 1))) {
                blocks.add(new Block(open));
                open.clear();
            }
        }
        return blocks;
    }

    /** The page's width if the text is wrapped by hand, else 0. */
    private int width() {
        int small = 0;
        List<Integer> lengths = new ArrayList<>();
        for (Line line : lines) {
            small += line.lower(text) ? 1 : 0;
            lengths.add(line.length());
        }
        if (lines.size() < MIN_LINES || small < SMALL_STARTS * lines.size()) {
            return 0;
        }
        lengths.sort(null);
        int widest = lengths.get((lengths.size() * 98 - 1) / 100);
        return widest <= MAX_WIDTH ? widest : 0;
    }

    private boolean continues(Line line, Line next) {
        if (ItemMarker.end(text, next.begin(), next.end()) > next.begin()
                || !text.substring(line.end(), next.begin()).isBlank()) {
            return false;
        }
        char last = line.last(text);
        boolean open = !line.terminated(text) && last != ':' && last != ';';
        if (open && next.lower(text)) {
            return width > 0 || (!next.apart() && line.length() >= SHORT);
        }
        if (next.apart()) {
            return false;
        }
        if (width == 0) {
            return open && line.length() >= SHORT && DANGLING.contains(line.lastWord(text));
        }
        boolean indented = next.indent() > line.indent() && line.terminated(text);
        return !indented && full(line, next);
    }

    private boolean full(Line line, Line next) {
        return line.length() + 1 + next.firstWord(text) > width - SLACK
                || (line.length() >= FULL * width && !line.terminated(text));
    }
}
