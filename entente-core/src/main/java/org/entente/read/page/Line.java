package org.entente.read.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that is not blank.
 *
 * @param index its place among the lines
 * @param begin UTF-16 index, inside
 * @param end UTF-16 index, outside
 * @param text its words, without white space at the ends
 * @param apart whether a blank line stands before it
 */
record Line(int index, int begin, int end, String text, boolean apart) {
    private static final int PROSE_WORDS = 8;
    private static final int LONG_WORDS = 22;
    private static final int PROSE_CHARACTERS = 25;

    static List<Line> of(String page) {
        List<Line> lines = new ArrayList<>();
        boolean apart = true;
        for (int at = 0; at < page.length(); ) {
            int newline = page.indexOf('\n', at);
            int stop = newline < 0 ? page.length() : newline;
            int first = at;
            while (first < stop && space(page.charAt(first))) {
                first++;
            }
            int last = stop;
            while (last > first && space(page.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                lines.add(new Line(lines.size(), first, last, page.substring(first, last), apart));
            }
            apart = first >= last;
            at = stop + 1;
        }
        return lines;
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200b'
                || c == '\ufeff'
                || c == '\u200f'
                || c == '\u200e';
    }

    /** Words between spaces. */
    int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    /** Whether it ends as a sentence does. */
    boolean terminated() {
        int last = text.length() - 1;
        while (last > 0 && ")]}”’»\"'」』）】".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".!?…。！？؟۔।".indexOf(text.charAt(last)) >= 0;
    }

    /** Whether it reads as a paragraph: long enough and closed, or too long for anything else. */
    boolean prose() {
        if (spaceless()) {
            return text.length() >= PROSE_CHARACTERS && (terminated() || text.length() >= 2 * PROSE_CHARACTERS);
        }
        int words = words();
        return words >= LONG_WORDS || (words >= PROSE_WORDS && terminated());
    }

    /** Whether it is written without spaces between words: Chinese, Japanese, Thai and their like. */
    boolean spaceless() {
        int wide = 0;
        int limit = Math.min(text.length(), 60);
        for (int i = 0; i < limit; i++) {
            wide += Character.isIdeographic(text.charAt(i)) || kana(text.charAt(i)) ? 1 : 0;
        }
        return wide * 3 > limit;
    }

    private static boolean kana(char c) {
        return c >= '\u3040' && c <= '\u30ff';
    }
}
