package org.entente.export.html;

import java.util.List;
import java.util.Optional;
import org.entente.model.QuadClass;
import org.entente.model.Span;

/**
 * A claim as the page shows it.
 *
 * @param number in its document, from 1
 * @param anchor id of its row on the page
 * @param quad colour and side of an event
 * @param row the one line it takes in the list
 * @param facts label and value of all that is known
 * @param reasons why it was coded so
 * @param mark the words that name the thing
 * @param evidence all its words
 */
public record ReportClaim(
        int number,
        String anchor,
        KindMark kind,
        Optional<QuadClass> quad,
        Row row,
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

    /**
     * A claim in one line.
     *
     * @param type category that stands in capitals: an event's type
     * @param what what was promised, asked, named; how it was done or said
     * @param who codes, names where there is no code
     * @param whom codes, names where there is no code
     * @param state date, or where it stands
     */
    public record Row(String type, String what, List<String> who, List<String> whom, String state) {}
}
