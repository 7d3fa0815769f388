package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is too long for a parser, at the punctuation of a clause where there is one. */
final class LengthLimit {
    static final int TOKENS = 150;
    private static final int EARLIEST = 60;
    private static final int CHARACTERS = 3000;

    private LengthLimit() {}

    /** A stretch as it is, or in parts of at most {@link #TOKENS} tokens. */
    static List<Segment.Range> cut(String text, Segment.Range range) {
        List<Segment.Range> parts = new ArrayList<>();
        int begin = range.begin();
        while (begin < range.end()) {
            int end = partEnd(text, begin, range.end());
            int trimmed = Chars.trimEnd(text, begin, end);
            if (trimmed > begin) {
                parts.add(new Segment.Range(begin, trimmed));
            }
            begin = Chars.skipSpace(text, end, range.end());
        }
        return parts;
    }

    private static int partEnd(String text, int begin, int end) {
        int tokens = 0;
        int best = -1;
        int bestRank = 0;
        for (int at = begin; at < end; at++) {
            char c = text.charAt(at);
            boolean word = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            boolean opens = word && (at == begin || !Character.isLetterOrDigit(text.charAt(at - 1)));
            tokens += opens || (!word && !Chars.space(c)) ? 1 : 0;
            if (tokens > TOKENS || at - begin >= CHARACTERS) {
                return best > 0 ? best : whole(text, begin, at);
            }
            int rank = rank(text, at, end);
            if (rank > 0 && tokens >= EARLIEST && rank >= bestRank) {
                best = at + 1;
                bestRank = rank;
            }
        }
        return end;
    }

    /** How good a place is to cut after. */
    private static int rank(String text, int at, int end) {
        char c = text.charAt(at);
        if (at + 1 < end && !Chars.space(text.charAt(at + 1))) {
            return "，、；。".indexOf(c) >= 0 ? 2 : 0;
        }
        return switch (c) {
            case ';' -> 4;
            case ':', '–', '—' -> 3;
            case ',', '،' -> 2;
            default -> 0;
        };
    }

    /** Before the word at an index, or there if it has no beginning in reach; never within a surrogate pair. */
    private static int whole(String text, int begin, int at) {
        int space = at;
        while (space > begin && !Chars.space(text.charAt(space - 1))) {
            space--;
        }
        int cut = space > begin ? space : at;
        return cut > begin + 1 && Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }
}
