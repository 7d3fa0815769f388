package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;

/** Where sentences end within one stretch of running text. */
final class SentenceBreaks {
    private static final int BRACKET_REACH = 300;

    private final StopRules rules;

    SentenceBreaks(Abbreviations abbreviations, WordLists words) {
        this.rules = new StopRules(abbreviations, words);
    }

    /** Sentences of a stretch, without the white space between them; closing quotes and brackets stay with theirs. */
    List<Segment.Range> split(String text, int begin, int end, String language) {
        List<Segment.Range> found = new ArrayList<>();
        int start = Chars.skipSpace(text, begin, end);
        int bracket = -1;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (Chars.openBracket(c)) {
                bracket = bracket < start && closes(text, at, end) ? at : bracket;
            } else if (bracket >= start && c == Chars.closing(text.charAt(bracket))) {
                bracket = -1;
            }
            if (!Chars.terminator(c)) {
                continue;
            }
            Stop stop = Stop.at(text, start, at, end);
            boolean open = bracket > start;
            boolean inside = open && !stop.closes(text, Chars.closing(text.charAt(bracket)));
            if (!inside && rules.ends(text, stop, end, language) && (!open || rules.opens(text, stop, end, language))) {
                found.add(new Segment.Range(start, stop.after()));
                start = Chars.skipSpace(text, stop.after(), end);
                bracket = -1;
                at = start - 1;
            } else {
                at = Math.max(at, stop.run() - 1);
            }
        }
        if (start < end) {
            found.add(new Segment.Range(start, Chars.trimEnd(text, start, end)));
        }
        return found;
    }

    private static boolean closes(String text, int open, int end) {
        char closing = Chars.closing(text.charAt(open));
        int limit = Math.min(end, open + BRACKET_REACH);
        for (int at = open + 1; at < limit; at++) {
            if (text.charAt(at) == closing) {
                return true;
            }
        }
        return false;
    }
}
