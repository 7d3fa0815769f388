package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes labelled text for people, broken at blanks so that it fits a width. */
final class Paragraphs {
    private static final int NAME = 22;
    private static final int NUMBER = 6;
    private static final int LEAST = 24;

    private final Writer out;
    private final int width;

    Paragraphs(Writer out, int width) {
        this.out = out;
        this.width = width;
    }

    /** A line as it is. */
    void line(String text) throws IOException {
        out.write(text.stripTrailing());
        out.write('\n');
    }

    /** A name, a number and what is said of them. */
    void entry(String name, String number, String text) throws IOException {
        hung("%-" + NAME + "s %" + NUMBER + "s  ", List.of(name, number), text);
    }

    /** A label with text to its right. */
    void labelled(String label, String text) throws IOException {
        hung("%-12s", List.of(label), text);
    }

    /** A line with a number before it. */
    void numbered(int number, String text) throws IOException {
        hung("  %-2s  ", List.of(String.valueOf(number)), text);
    }

    /** A label with text to its right, below such a line. */
    void detail(String label, String text) throws IOException {
        hung("      %-11s", List.of(label), text);
    }

    private void hung(String format, List<String> before, String text) throws IOException {
        String first = format.formatted(before.toArray());
        int indent = first.length();
        int room = Math.max(LEAST, width - indent);
        StringBuilder line = new StringBuilder(first);
        int used = 0;
        for (String word : text.split(" ", -1)) {
            if (used > 0 && used + 1 + word.length() > room) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(indent));
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += word.length();
        }
        line(line.toString());
    }
}
