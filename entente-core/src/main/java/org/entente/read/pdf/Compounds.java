package org.entente.read.pdf;

import java.util.HashSet;
import java.util.Set;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Table;

/** Words that keep their hyphen at the end of a line. Data: {@code input/compounds.tsv}. */
final class Compounds {
    private final Set<String> firsts = new HashSet<>();

    private Compounds() {}

    /**
     * Reads the table that comes with the build.
     *
     * @throws CodebookException if a word is not in small letters
     */
    static Compounds load() {
        Compounds loaded = new Compounds();
        for (Table.Row row : Table.resource("input/compounds.tsv").rows()) {
            if (!row.cell("first").matches("[a-z]+")) {
                throw row.fault(
                        "E-CODEBOOK-13", "first", "expected small letters, found \"%s\"".formatted(row.cell("first")));
            }
            loaded.firsts.add(row.cell("first"));
        }
        return loaded;
    }

    /** Whether a word in small letters is the first part of compounds. */
    boolean contains(String first) {
        return firsts.contains(first);
    }
}
