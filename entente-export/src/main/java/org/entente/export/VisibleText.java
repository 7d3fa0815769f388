package org.entente.export;

/**
 * Text from a document as a terminal may show it: no character in it moves the cursor, changes colours or turns the
 * writing round, whoever wrote the document.
 *
 * @see "Unicode Standard, 2400-2426: control pictures; Annex 9: bidirectional controls"
 */
public final class VisibleText {
    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    private VisibleText() {}

    /** On one line: white space as one space, escapes as their pictures, marks that turn the writing left out. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(shown, codePoint));
        return shown.toString().replaceAll(" {2,}", " ").strip();
    }

    private static void append(StringBuilder shown, int codePoint) {
        if (turns(codePoint)) {
            return;
        }
        if (space(codePoint)) {
            shown.append(' ');
        } else if (codePoint < 0x20) {
            shown.appendCodePoint(PICTURES + codePoint);
        } else if (codePoint == 0x7F) {
            shown.appendCodePoint(PICTURE_OF_DELETE);
        } else if ((codePoint < 0xA0 && codePoint > 0x7F) || loneSurrogate(codePoint)) {
            shown.appendCodePoint(REPLACEMENT);
        } else {
            shown.appendCodePoint(codePoint);
        }
    }

    /** Embeddings, overrides and isolates. */
    private static boolean turns(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private static boolean space(int codePoint) {
        return (Character.isWhitespace(codePoint) && (codePoint < 0x1C || codePoint > 0x1F))
                || Character.isSpaceChar(codePoint)
                || codePoint == 0x85;
    }

    private static boolean loneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
