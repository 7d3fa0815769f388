package org.entente.codebook.plover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.codebook.Faults;
import org.entente.codebook.Table;
import org.entente.codebook.folder.Tables;

/** Sentences that show what a code means. They are read for people and for checks; coding needs none. */
public final class Examples {
    private final List<Example> all;

    private Examples(List<Example> all) {
        this.all = List.copyOf(all);
    }

    /** The examples of some tables; one whose code a folder has removed goes with it. */
    public static Examples of(Tables tables, Plover plover, Faults faults) {
        Map<String, Code> codes = new HashMap<>();
        plover.codes().forEach(code -> codes.put(code.name(), code));
        Table table = tables.table("plover/examples.tsv");
        List<Example> found = new ArrayList<>();
        faults.each(table, row -> {
            Code code = codes.get(row.cell("code"));
            boolean ships = row.table().equals(table.name());
            if (code == null && !(ships && tables.folder().isPresent())) {
                throw row.fault(
                        "E-CODEBOOK-4",
                        "code",
                        "expected a type, TYPE-mode, context, auxiliary mode or quad class of this codebook, found \"%s\""
                                .formatted(row.cell("code")));
            }
            if (row.cell("text").isEmpty()) {
                throw row.fault("E-CODEBOOK-5", "text", "expected a sentence that shows the code, found none");
            }
            if (code != null) {
                found.add(new Example(code, row.cell("text"), row.table() + ":" + row.line()));
            }
        });
        return new Examples(found);
    }

    /** All examples in the order of their table. */
    public List<Example> all() {
        return all;
    }

    /** The examples of one code. */
    public List<Example> of(Code code) {
        return all.stream().filter(example -> example.code().equals(code)).toList();
    }
}
