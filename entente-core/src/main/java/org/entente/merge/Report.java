package org.entente.merge;

import java.util.List;

/**
 * One document as merging needs it: its claims and a sketch of its text, without the sentences, which take most of the
 * memory. Made by {@link Merger#read}.
 */
public final class Report {
    private final String id;
    private final Phrases phrases;
    private final List<Gist> gists;

    Report(String id, Phrases phrases, List<Gist> gists) {
        this.id = id;
        this.phrases = phrases;
        this.gists = List.copyOf(gists);
    }

    String id() {
        return id;
    }

    Phrases phrases() {
        return phrases;
    }

    List<Gist> gists() {
        return gists;
    }
}
