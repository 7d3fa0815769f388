package org.entente.export.html;

import java.util.List;
import java.util.Optional;
import org.entente.model.QuadClass;

/**
 * What the page shows of an entry of the merged record.
 *
 * @param id the entry's, which is its place on the page
 * @param day when it was, short; empty where nothing is known
 * @param reports how many documents report it: "5 (4)"
 * @param conflicts in what they differ, one line each
 * @param reasons why claims were taken for the same
 */
public record RecordEntry(
        String id,
        KindMark kind,
        Optional<QuadClass> quad,
        ReportClaim.Row row,
        String day,
        String reports,
        List<ReportClaim.Fact> facts,
        List<Words> words,
        List<String> conflicts,
        List<String> reasons) {
    public RecordEntry {
        facts = List.copyOf(facts);
        words = List.copyOf(words);
        conflicts = List.copyOf(conflicts);
        reasons = List.copyOf(reasons);
    }

    /** The words of one claim, and the document they stand in. */
    public record Words(String document, String text) {}
}
