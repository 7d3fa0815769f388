package org.entente.annotate;

import java.util.Locale;

/** "(Laughter.)", "[Through interpreter]": what a transcript says of the scene. */
final class StageDirections {
    private static final int LONGEST = 60;

    private final WordLists words;

    StageDirections(WordLists words) {
        this.words = words;
    }

    /** A stretch without the stage directions at its ends; empty where nothing else is in it. */
    Segment.Range strip(String text, Segment.Range range) {
        int begin = range.begin();
        int end = range.end();
        for (int after = after(text, begin, end); after > begin; after = after(text, begin, end)) {
            begin = Chars.skipSpace(text, after, end);
        }
        for (int before = before(text, begin, end); before < end; before = before(text, begin, end)) {
            end = Chars.trimEnd(text, begin, before);
        }
        return new Segment.Range(begin, end);
    }

    private int after(String text, int begin, int end) {
        if (begin >= end || "([".indexOf(text.charAt(begin)) < 0) {
            return begin;
        }
        char closing = Chars.closing(text.charAt(begin));
        int limit = Math.min(end, begin + LONGEST);
        for (int at = begin + 1; at < limit; at++) {
            if (text.charAt(at) == closing) {
                return direction(text, begin + 1, at) ? at + 1 : begin;
            }
        }
        return begin;
    }

    private int before(String text, int begin, int end) {
        if (begin >= end || ")]".indexOf(text.charAt(end - 1)) < 0) {
            return end;
        }
        int limit = Math.max(begin, end - LONGEST);
        for (int at = end - 2; at >= limit; at--) {
            if ("([".indexOf(text.charAt(at)) >= 0) {
                return direction(text, at + 1, end - 1) ? at : end;
            }
        }
        return end;
    }

    private boolean direction(String text, int begin, int end) {
        String inside = text.substring(begin, end)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[.!]", "")
                .trim();
        for (String part : inside.split(", | and ", -1)) {
            if (!words.stage(part)) {
                return false;
            }
        }
        return true;
    }
}
