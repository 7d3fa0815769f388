package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text, or what is left of one when cuts are taken out. Neither blank nor with white space at its ends.
 *
 * @param begin UTF-16 index, inside
 * @param end UTF-16 index, outside
 * @param indent white space before it
 * @param apart whether a blank line or a cut stands between it and the line before
 */
record Line(int begin, int end, int indent, boolean apart) {
    /** Lines of a text outside of the cuts, which are in order. */
    static List<Line> of(String text, List<Segment.Range> cuts) {
        List<Line> found = new ArrayList<>();
        int at = 0;
        for (Segment.Range cut : cuts) {
            add(text, at, Math.max(at, cut.begin()), found);
            at = Math.max(at, cut.end());
        }
        add(text, at, text.length(), found);
        return found;
    }

    private static void add(String text, int begin, int end, List<Line> found) {
        boolean apart = true;
        for (int at = begin; at < end; ) {
            int newline = text.indexOf('\n', at);
            int stop = newline < 0 || newline > end ? end : newline;
            int first = Chars.skipSpace(text, at, stop);
            if (first < stop) {
                found.add(new Line(first, Chars.trimEnd(text, first, stop), first - at, apart));
            }
            apart = first >= stop;
            at = stop + 1;
        }
    }

    int length() {
        return end - begin;
    }

    /** Whether it ends as a sentence does; closing quotes and brackets may follow the mark. */
    boolean terminated(String text) {
        int last = end;
        while (last > begin + 1 && !Chars.terminator(text.charAt(last - 1)) && closing(text.charAt(last - 1))) {
            last--;
        }
        return Chars.terminator(text.charAt(last - 1));
    }

    private static boolean closing(char c) {
        return ")]}”’»\"'」』）】".indexOf(c) >= 0;
    }

    /** Whether it begins with a small letter. */
    boolean lower(String text) {
        return Character.isLowerCase(text.charAt(begin));
    }

    char last(String text) {
        return text.charAt(end - 1);
    }

    /** Length of its first word. */
    int firstWord(String text) {
        int at = begin;
        while (at < end && !Chars.space(text.charAt(at))) {
            at++;
        }
        return at - begin;
    }

    /** Its last word, as written. */
    String lastWord(String text) {
        int at = end;
        while (at > begin && !Chars.space(text.charAt(at - 1))) {
            at--;
        }
        return text.substring(at, end);
    }
}
