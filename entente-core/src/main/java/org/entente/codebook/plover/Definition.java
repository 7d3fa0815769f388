package org.entente.codebook.plover;

import org.entente.codebook.Table;

/**
 * What a code means.
 *
 * @param words in words of our own
 * @param section of the manual that says so
 */
public record Definition(String words, String section) {
    static Definition of(Table.Row row) {
        if (row.cell("definition").isEmpty()) {
            throw row.fault("E-CODEBOOK-6", "definition", "expected what the code means, found nothing");
        }
        return new Definition(row.cell("definition"), row.cell("section"));
    }
}
