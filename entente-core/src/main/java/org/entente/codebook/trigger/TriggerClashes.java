package org.entente.codebook.trigger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.codebook.Table;
import org.entente.model.EventType;

/** Finds two rows whose patterns are the same: only one of them could ever count. */
final class TriggerClashes {
    private final Map<List<String>, First> seen = new HashMap<>();

    private record First(Table.Row row, EventType type) {}

    /** Compares a row with all rows before it. */
    void check(Table.Row row, EventType type) {
        for (String lemma : row.list("lemma", ",")) {
            List<String> pattern =
                    List.of(row.cell("pos"), lemma, row.cell("object"), row.cell("prep"), row.cell("frame"));
            First before = seen.putIfAbsent(pattern, new First(row, type));
            if (before != null) {
                throw row.fault(
                        "E-CODEBOOK-9",
                        "lemma",
                        "expected each pattern once, found \"%s\" at %s:%d too, as %s%s"
                                .formatted(
                                        String.join(
                                                " ",
                                                pattern.stream()
                                                        .filter(cell -> !cell.isEmpty())
                                                        .toList()),
                                        before.row().table(),
                                        before.row().line(),
                                        before.type(),
                                        before.type().equals(type) ? "" : "; remove it from one of the two"));
            }
        }
    }
}
