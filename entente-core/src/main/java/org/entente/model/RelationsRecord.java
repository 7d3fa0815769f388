package org.entente.model;

import java.util.List;

/**
 * What all documents together assert: a projection of their claims, which can be made again from them.
 *
 * @param entries by kind, then by date where known, then by id
 */
public record RelationsRecord(List<Entry> entries) {
    public RelationsRecord {
        entries = List.copyOf(entries);
    }
}
