package org.entente.cli;

import java.util.Locale;

/** What a run has done so far. Touched by one thread only. */
final class Tally {
    private final long begun;
    private int documents;
    private int failed;
    private long sentences;
    private long claims;

    Tally(long nanoTime) {
        this.begun = nanoTime;
    }

    void read(int itsSentences, int itsClaims) {
        documents++;
        sentences += itsSentences;
        claims += itsClaims;
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
                "%d document%s, %d sentences, %d claims in %.1f s (%.0f sentences/s)%s",
                documents,
                documents == 1 ? "" : "s",
                sentences,
                claims,
                seconds,
                sentences / seconds,
                failed > 0 ? "; " + failed + " failed" : "");
    }
}
