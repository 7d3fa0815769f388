package org.entente.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, number or sign of a text.
 *
 * @param begin UTF-16 index of the first character
 * @param end UTF-16 index after the last
 * @param text as it stands there
 * @param lower in lower case, typographic apostrophes made plain
 */
record Word(int begin, int end, String text, String lower) {
    /** Splits a text into runs of letters, runs of digits, and signs. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            char first = text.charAt(at);
            int end = at + 1;
            if (Character.isDigit(first)) {
                end = run(text, at, true);
            } else if (Character.isLetter(first)) {
                end = run(text, at, false);
            }
            if (!Character.isWhitespace(first)) {
                String word = text.substring(at, end);
                words.add(new Word(at, end, word, plain(word).toLowerCase(Locale.ROOT)));
            }
            at = end;
        }
        return words;
    }

    private static String plain(String word) {
        return switch (word) {
            case "’", "‘" -> "'";
            case "–", "—", "‑", "‐", "−" -> "-";
            default -> word;
        };
    }

    private static int run(String text, int from, boolean digits) {
        int end = from;
        while (end < text.length()
                && (digits ? Character.isDigit(text.charAt(end)) : Character.isLetter(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    boolean number() {
        return Character.isDigit(text.charAt(0)) && text.length() <= 4;
    }

    int value() {
        return Integer.parseInt(text);
    }

    boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }
}
