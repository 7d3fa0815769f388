package org.entente.model;

import java.util.List;

/**
 * What the documents of an entry do not agree on.
 *
 * @param field in which: "date", "place", "number", "who", "denial"
 * @param versions each value with the documents that give it; two or more
 */
public record Conflict(String field, List<Version> versions) {
    public Conflict {
        if (versions.size() < 2) {
            throw new IllegalArgumentException(
                    "conflict of %s: expected two versions or more, found %s".formatted(field, versions));
        }
        versions = List.copyOf(versions);
    }

    /**
     * One of the values.
     *
     * @param value as a reader would write it: "2024-03-14", "5 diplomat"
     * @param documents ids of those that give it, in order, each once
     */
    public record Version(String value, List<String> documents) {
        public Version {
            documents = List.copyOf(documents);
        }
    }
}
