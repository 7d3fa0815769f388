package org.entente.cli;

import java.util.Locale;

/** What a run has done so far. Touched by one thread only. */
final class Tally {
    private final long begun;
    private int documents;
    private int failed;
    private long sentences;
    private long claims;
    private long shown;

    Tally(long nanoTime) {
        this.begun = nanoTime;
    }

    /**
     * One document more.
     *
     * @param itsShown claims of the kinds asked for
     */
    void read(int itsSentences, int itsClaims, int itsShown) {
        documents++;
        sentences += itsSentences;
        claims += itsClaims;
        shown += itsShown;
    }

    void failed() {
        failed++;
    }

    int failures() {
        return failed;
    }

    /** Whether anything was read. */
    boolean any() {
        return documents > 0;
    }

    /** One line: "3 documents, 120 sentences, 83 claims in 2.1 s (57 sentences/s); 1 failed". */
    String line(long nanoTime) {
        double seconds = (nanoTime - begun) / 1e9;
        return String.format(
                Locale.ROOT,
                "%s, %s, %s%s in %.1f s (%.0f sentences/s)%s",
                counted(documents, "document"),
                counted(sentences, "sentence"),
                shown < claims ? shown + " of " : "",
                counted(claims, "claim"),
                seconds,
                sentences / seconds,
                failed > 0 ? "; " + failed + " failed" : "");
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
