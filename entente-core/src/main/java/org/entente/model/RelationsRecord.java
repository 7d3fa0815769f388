package org.entente.model;

import java.util.List;

/**
 * What all documents together assert: a projection of their claims, which can be made again from them.
 *
 * @param entries by day, those without one last, then by independent documents, most first, then by kind and id
 * @param documents how many were read
 * @param independent how many of them are no copies of one another
 * @param copies which are, by id of the fullest
 */
public record RelationsRecord(List<Entry> entries, int documents, int independent, List<Copies> copies) {
    public RelationsRecord {
        entries = List.copyOf(entries);
        copies = List.copyOf(copies);
    }

    /** Claims behind all entries. */
    public int claims() {
        return entries.stream().mapToInt(entry -> entry.claims().size()).sum();
    }
}
