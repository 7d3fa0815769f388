package org.entente.annotate;

/**
 * A place where a sentence may end.
 *
 * @param start where the sentence begins
 * @param at first terminator
 * @param run after the last terminator of the run
 * @param after after the closing quotes, brackets and note marks that belong to it
 * @param next first index after the white space that follows
 */
record Stop(int start, int at, int run, int after, int next) {
    private static final int NOTE_LENGTH = 6;

    static Stop at(String text, int start, int at, int end) {
        int run = run(text, at, end);
        int after = run;
        while (after < end && Chars.closer(text, after, end)) {
            after++;
        }
        after = frenchClose(text, after, end);
        after = notes(text, after, end);
        return new Stop(start, at, run, after, Chars.skipSpace(text, after, end));
    }

    /** Terminators in a row; those of ". . ." have spaces between them. */
    private static int run(String text, int at, int end) {
        int run = at + 1;
        while (run < end) {
            char c = text.charAt(run);
            if (Chars.terminator(c)) {
                run++;
            } else if (c == ' ' && run + 1 < end && text.charAt(run + 1) == '.' && text.charAt(run - 1) == '.') {
                run += 2;
            } else {
                break;
            }
        }
        return run;
    }

    /** A space, then a closing guillemet: French typography. */
    private static int frenchClose(String text, int after, int end) {
        boolean space = after + 1 < end && Character.isSpaceChar(text.charAt(after));
        return space && text.charAt(after + 1) == '»' ? after + 2 : after;
    }

    /** Note marks: "[1]", "[12][13]". */
    private static int notes(String text, int after, int end) {
        int at = after;
        while (at < end && text.charAt(at) == '[') {
            int close = text.indexOf(']', at);
            if (close < 0 || close >= end || close - at > NOTE_LENGTH || !Chars.digits(text, at + 1, close)) {
                return at;
            }
            at = close + 1;
        }
        return at;
    }

    /** Whether quotes or brackets close here. */
    boolean closes() {
        return after > run;
    }

    /** Whether a certain mark closes here. */
    boolean closes(String text, char mark) {
        return text.substring(at, after).indexOf(mark) >= 0;
    }

    /** Whether white space follows. */
    boolean spaced() {
        return next > after;
    }
}
