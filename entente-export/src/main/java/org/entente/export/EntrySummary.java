package org.entente.export;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Conflict;
import org.entente.model.Entry;
import org.entente.model.RelationsRecord;

/**
 * What is told of an entry beside its claim, the same in every format that people read.
 *
 * @param reports how many documents report it; in brackets the independent ones, where some are copies: "5 (4)"
 * @param conflicts one line each: "date: 2023-05-09 (a, b) / 2023-05-10 (c)"
 */
public record EntrySummary(String reports, List<String> conflicts) {
    public EntrySummary {
        conflicts = List.copyOf(conflicts);
    }

    /** The summary of an entry. */
    public static EntrySummary of(Entry entry) {
        int documents = entry.documents().size();
        String reports = documents == entry.independent()
                ? Integer.toString(documents)
                : documents + " (" + entry.independent() + ")";
        return new EntrySummary(
                reports, entry.conflicts().stream().map(EntrySummary::line).toList());
    }

    private static String line(Conflict conflict) {
        return conflict.versions().stream()
                .map(version -> version.value() + " (" + String.join(", ", version.documents()) + ")")
                .collect(Collectors.joining(" / ", conflict.field() + ": ", ""));
    }

    /** "12 entries from 30 claims in 5 reports, 4 independent". */
    public static String heading(RelationsRecord merged) {
        return "%s from %s in %s, %d independent"
                .formatted(
                        counted(merged.entries().size(), "entry", "entries"),
                        counted(merged.claims(), "claim", "claims"),
                        counted(merged.documents(), "report", "reports"),
                        merged.independent());
    }

    private static String counted(int count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }
}
