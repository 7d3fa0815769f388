package org.entente.codebook.merging;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Table;
import org.entente.codebook.Table.Row;
import org.entente.model.ClaimKind;

/** The limits of merging, each a whole number with a name, of a kind of claims or of documents. */
public final class MergeLimits {
    private static final String FILE = "merging/limits.tsv";

    private final Map<String, Integer> limits = new HashMap<>();

    private MergeLimits(Table table) {
        for (Row row : table.rows()) {
            String name = row.cell("kind") + " " + row.cell("limit");
            if (limits.put(name, number(row)) != null) {
                throw row.fault("E-MERGING-5", "limit", "expected each limit once, found \"" + name + "\" again");
            }
        }
    }

    private static int number(Row row) {
        try {
            return Integer.parseInt(row.cell("value"));
        } catch (NumberFormatException e) {
            throw row.fault(
                    "E-MERGING-4", "value", "expected a whole number, found \"%s\"".formatted(row.cell("value")));
        }
    }

    /** Loads the limits that come with the build. */
    public static MergeLimits load() {
        return new MergeLimits(Table.resource(FILE));
    }

    /** A limit of a kind: "same", "member". */
    public int of(ClaimKind kind, String limit) {
        return of(kind.name().toLowerCase(Locale.ROOT), limit);
    }

    /**
     * A limit of documents or blocks: "document", "copy".
     *
     * @throws CodebookException if the table has none of this name
     */
    public int of(String kind, String limit) {
        Integer value = limits.get(kind + " " + limit);
        if (value == null) {
            throw new CodebookException(
                    "E-MERGING-6", FILE, "expected a limit \"%s\" of %s, found none".formatted(limit, kind));
        }
        return value;
    }
}
