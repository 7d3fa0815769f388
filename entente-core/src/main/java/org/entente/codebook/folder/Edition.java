package org.entente.codebook.folder;

import java.util.List;
import java.util.Optional;
import org.entente.codebook.Table;

/**
 * Name and version of a codebook.
 *
 * @param version empty where it has none
 */
public record Edition(String name, String version) {
    static final String PATH = "plover/edition.tsv";

    /** The codebook that ships. */
    public static Edition shipped() {
        return of(Table.resource(PATH)).orElseThrow();
    }

    /** What the columns {@code name} and {@code version} of the first row say; empty where there is no row. */
    static Optional<Edition> of(Table table) {
        List<Table.Row> rows = table.rows();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edition(rows.get(0).cell("name"), rows.get(0).cell("version")));
    }

    /** "PLOVER 2.0". */
    @Override
    public String toString() {
        return version.isEmpty() ? name : name + " " + version;
    }
}
