package org.entente.read.page;

import java.util.List;

/** Tells pages whose paragraphs are broken into lines of one width, and which lines are of such paragraphs. */
final class WrappedText {
    private static final int MIN_LINES = 4;
    private static final int MAX_WIDTH = 120;
    private static final int MIN_WIDTH = 35;
    private static final double SMALL_STARTS = 0.25;
    private static final double FULL = 0.75;

    private final List<Line> lines;
    private final int width;

    WrappedText(List<Line> lines) {
        this.lines = lines;
        this.width = width();
    }

    /** The width of the page's longest lines but a few, 0 where its lines are paragraphs. */
    private int width() {
        List<Integer> lengths =
                lines.stream().map(line -> line.text().length()).sorted().toList();
        long small = lines.stream().filter(WrappedText::small).count();
        if (lines.size() < MIN_LINES || small < SMALL_STARTS * lines.size()) {
            return 0;
        }
        int widest = lengths.get((lengths.size() * 98 - 1) / 100);
        return widest >= MIN_WIDTH && widest <= MAX_WIDTH ? widest : 0;
    }

    /** Whether a line is part of a paragraph of several lines. */
    boolean paragraph(Line line) {
        if (width == 0) {
            return false;
        }
        boolean last = line.index() + 1 == lines.size();
        boolean alone = line.apart() && (last || lines.get(line.index() + 1).apart());
        boolean goesOn = !last && small(lines.get(line.index() + 1)) && !line.terminated();
        return small(line) || goesOn || (!alone && line.text().length() >= FULL * width);
    }

    private static boolean small(Line line) {
        return Character.isLowerCase(line.text().charAt(0));
    }
}
