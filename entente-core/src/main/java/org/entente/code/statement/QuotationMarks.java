package org.entente.code.statement;

import java.util.Locale;
import java.util.Set;

/**
 * Tells opening marks, closing marks and apostrophes apart.
 *
 * @see "Unicode Standard, section 6.2, General Punctuation: quotation marks"
 */
final class QuotationMarks {
    private static final String OPENERS = "“„‟«‹「『";
    private static final String CLOSERS = "”“”»›」』";
    private static final Set<String> CLIPPED =
            Set.of("em", "til", "till", "tis", "twas", "cause", "n", "bout", "round", "cos", "neath");

    private QuotationMarks() {}

    /** Length of a double mark here: straight, two single ones, two back-quotes; 0 for none. */
    static int doubleMark(String text, int at) {
        char c = text.charAt(at);
        if (c == '"') {
            return 1;
        }
        boolean twice = at + 1 < text.length() && text.charAt(at + 1) == c;
        return twice && (c == '\'' || c == '`') ? 2 : 0;
    }

    /** Whether the character opens a quotation whatever stands around it. */
    static boolean opener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    /** The mark that closes what this one opens. */
    static char closerOf(char opener) {
        return CLOSERS.charAt(OPENERS.indexOf(opener));
    }

    /** Whether a mark can open: something starts after it, nothing ends before it. */
    static boolean canOpen(String text, int begin, int end) {
        boolean before = begin == 0 || startsAfter(text.charAt(begin - 1));
        return before && end < text.length() && !Character.isWhitespace(text.charAt(end));
    }

    private static boolean startsAfter(char c) {
        return Character.isWhitespace(c) || "([{—–-/\u200b\ufeff".indexOf(c) >= 0 || ":".indexOf(c) >= 0;
    }

    /** Whether a single mark opens a quotation: not an apostrophe at the head of a clipped word or year. */
    static boolean singleOpens(String text, int at) {
        if (!canOpen(text, at, at + 1) || Character.isDigit(text.charAt(at + 1))) {
            return false;
        }
        int end = at + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return !CLIPPED.contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
    }

    /** Where a single quotation that opens here is closed, before a limit; -1 if nowhere. */
    static int singleCloses(String text, int open, int limit) {
        char closer = text.charAt(open) == '‘' ? '’' : '\'';
        int first = -1;
        for (int i = open + 2; i < limit; i++) {
            if (text.charAt(i) != closer || Character.isWhitespace(text.charAt(i - 1)) || wordGoesOn(text, i)) {
                continue;
            }
            if (",.?!;:…".indexOf(text.charAt(i - 1)) >= 0 || atPunctuation(text, i + 1, limit)) {
                return i;
            }
            first = first < 0 ? i : first;
        }
        return first;
    }

    private static boolean wordGoesOn(String text, int at) {
        return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean atPunctuation(String text, int at, int limit) {
        return at >= limit || ",.?!;:)—–".indexOf(text.charAt(at)) >= 0;
    }
}
