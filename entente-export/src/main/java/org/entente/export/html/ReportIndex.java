package org.entente.export.html;

import java.util.List;

/** One line of the list of documents. */
public record ReportIndex(String prefix, String title, List<String> facts, int claims) {
    static ReportIndex of(ReportDocument doc) {
        return new ReportIndex(
                doc.prefix(),
                doc.title(),
                List.of(
                        doc.document().published().map(ReportDates::of).orElse("no date"),
                        doc.document().publisher().orElse(doc.document().origin())),
                doc.claims());
    }
}
