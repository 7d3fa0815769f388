package org.entente.export.html;

import java.util.List;
import org.entente.model.Span;

/**
 * A claim as the page shows it.
 *
 * @param number in its document, from 1
 * @param anchor id of its row on the page
 * @param what type and how
 * @param who codes or names
 * @param whom codes or names
 * @param when date, as short as its grain
 * @param codes countries in it, for the filter, separated by spaces
 * @param facts label and value of all that is known
 * @param reasons why it was coded so
 * @param mark the words that name the thing
 * @param evidence all its words
 */
public record ReportClaim(
        int number,
        String anchor,
        KindMark kind,
        String what,
        String who,
        String whom,
        String when,
        String codes,
        List<Fact> facts,
        List<String> reasons,
        Span mark,
        List<Span> evidence) {
    /**
     * One thing that is known.
     *
     * @param quoted whether the value is in the document's words
     */
    public record Fact(String label, String value, boolean quoted) {}
}
