package org.entente.model;

import java.util.List;

/**
 * Documents with one text: a report of an agency in several papers, with other headlines, small edits, or cut short.
 *
 * @param of the fullest of them
 * @param documents the others, by id; never empty
 */
public record Copies(String of, List<String> documents) {
    public Copies {
        documents = List.copyOf(documents);
    }
}
