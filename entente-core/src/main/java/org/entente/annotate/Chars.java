package org.entente.annotate;

/** What single characters are to the segmenter. */
final class Chars {
    private static final String TERMINATORS = ".!?…。！？；｡؟۔।";
    private static final String WIDE = "。！？；｡";
    private static final String CLOSERS = ")]}”’»\"'」』）】›》〉";
    private static final String OPENERS = "([{“‘«\"'„‚‹「『（【《〈¿¡";
    private static final String OPEN_BRACKETS = "([「『（";
    private static final String CLOSE_BRACKETS = ")]」』）";

    private Chars() {}

    static boolean terminator(char c) {
        return TERMINATORS.indexOf(c) >= 0;
    }

    /** A terminator of Chinese or Japanese, which no space follows. */
    static boolean wide(char c) {
        return WIDE.indexOf(c) >= 0;
    }

    static boolean opener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    static boolean openBracket(char c) {
        return OPEN_BRACKETS.indexOf(c) >= 0;
    }

    /** The bracket that closes one. */
    static char closing(char open) {
        return CLOSE_BRACKETS.charAt(OPEN_BRACKETS.indexOf(open));
    }

    /** Whether a closing mark stands here: one directly after a terminator and not before a word. */
    static boolean closer(String text, int at, int end) {
        char c = text.charAt(at);
        if (CLOSERS.indexOf(c) < 0) {
            return (c == '“' || c == '«') && (at + 1 == end || !Character.isLetter(text.charAt(at + 1)));
        }
        boolean plain = c == '"' || c == '\'';
        return !plain || at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    static int skipSpace(String text, int at, int end) {
        int next = at;
        while (next < end && space(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** The end of a stretch without the white space before it. */
    static int trimEnd(String text, int begin, int end) {
        int last = end;
        while (last > begin && space(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    static boolean digits(String text, int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (!Character.isDigit(text.charAt(at))) {
                return false;
            }
        }
        return end > begin;
    }

    /** After the letters, apostrophes and hyphens that begin here. */
    static int wordEnd(String text, int at, int end) {
        int next = at;
        while (next < end && (Character.isLetter(text.charAt(next)) || "'’-".indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return next;
    }
}
