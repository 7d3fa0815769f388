package org.entente.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.entente.model.Claim;
import org.entente.model.Coded;
import org.entente.model.CoderVersion;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.Evidence;
import org.entente.model.PublicationDate;
import org.entente.model.RelationsRecord;

/**
 * One claim a row, RFC 4180 with a header; lists are separated by "; ". A document without claims has no row. No cell is
 * taken for a formula.
 *
 * @see "OWASP: CSV Injection"
 */
public final class CsvWriter implements ClaimWriter {
    private static final List<String> DOCUMENT = List.of("document", "published", "publisher");
    private static final List<String> ENTRY =
            List.of("documents", "reports", "independent", "claims", "day", "conflicts");
    private static final List<String> CLAIM = List.of(
            "kind",
            "id",
            "what",
            "who_codes",
            "who_names",
            "whom_codes",
            "whom_names",
            "start",
            "end",
            "grain",
            "place",
            "place_country",
            "begin",
            "end_offset",
            "words",
            "said_by",
            "rule",
            "confidence",
            "codebook",
            "coder");

    private static final String LIST = "; ";
    /** What makes a spreadsheet take a cell for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final CSVPrinter printer;
    private final CoderVersion coder;
    private boolean headed;

    public CsvWriter(Appendable out, CoderVersion coder) throws IOException {
        this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
        this.coder = coder;
    }

    private void head(List<String> first) throws IOException {
        if (!headed) {
            printer.printRecord(Stream.concat(first.stream(), CLAIM.stream()).toList());
            headed = true;
        }
    }

    @Override
    public void write(Coded coded) throws IOException {
        head(DOCUMENT);
        Document document = coded.annotated().document();
        for (Claim claim : coded.claims()) {
            row(
                    List.of(
                            document.id(),
                            document.published().map(PublicationDate::iso).orElse(""),
                            document.publisher().orElse("")),
                    claim.basis().id(),
                    claim);
        }
    }

    /** The record's rows have columns of their own in front: documents, how many, which conflicts. */
    @Override
    public void write(RelationsRecord merged) throws IOException {
        head(ENTRY);
        for (Entry entry : merged.entries()) {
            List<Object> first = List.of(
                    String.join(LIST, entry.documents()),
                    entry.documents().size(),
                    entry.independent(),
                    entry.claims().size(),
                    entry.day().map(Object::toString).orElse(""),
                    String.join(LIST, EntrySummary.of(entry).conflicts()));
            row(first, entry.id(), entry.claim());
        }
    }

    private void row(List<Object> first, String id, Claim claim) throws IOException {
        printer.printRecord(Stream.concat(first.stream(), cells(id, claim).stream())
                .map(CsvWriter::harmless)
                .toList());
    }

    /** A text that a spreadsheet would compute gets an apostrophe, so that it is shown instead. */
    private static Object harmless(Object cell) {
        boolean formula = cell instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }

    private List<Object> cells(String id, Claim claim) {
        ClaimSummary summary = ClaimSummary.of(claim);
        Evidence anchor = claim.basis().anchor();
        return List.of(
                claim.kind().code(),
                id,
                summary.what(),
                String.join(LIST, ClaimSummary.codeList(summary.who())),
                ClaimSummary.names(summary.who()),
                String.join(LIST, ClaimSummary.codeList(summary.whom())),
                ClaimSummary.names(summary.whom()),
                summary.when()
                        .map(time -> time.start().toString())
                        .orElse(summary.year().map(String::valueOf).orElse("")),
                summary.when().map(time -> time.end().toString()).orElse(""),
                summary.when().map(time -> time.grain().code()).orElse(""),
                summary.where().map(place -> place.name()).orElse(""),
                summary.where()
                        .flatMap(place -> place.country())
                        .map(Object::toString)
                        .orElse(""),
                anchor.span().begin(),
                anchor.span().end(),
                claim.basis().evidence().stream().map(Evidence::words).collect(Collectors.joining(LIST)),
                ClaimSummary.names(claim.basis().saidBy()),
                claim.basis().rule(),
                ClaimSummary.confidence(claim),
                coder.codebook(),
                coder.name() + " " + coder.version());
    }

    @Override
    public void close() throws IOException {
        head(DOCUMENT);
        printer.flush();
    }
}
