package org.entente.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
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

/** One claim a row, RFC 4180 with a header; lists are separated by "; ". A document without claims has no row. */
public final class CsvWriter implements ClaimWriter {
    private static final String[] HEADER = {
        "document", "published", "publisher", "kind", "id", "what", "who_codes", "who_names", "whom_codes",
                "whom_names",
        "start", "end", "grain", "place", "place_country", "begin", "end_offset", "words", "said_by", "rule",
        "confidence", "codebook", "coder"
    };

    private final CSVPrinter printer;
    private final CoderVersion coder;

    public CsvWriter(Appendable out, CoderVersion coder) throws IOException {
        this.printer = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setHeader(HEADER).get());
        this.coder = coder;
    }

    @Override
    public void write(Coded coded) throws IOException {
        Document document = coded.annotated().document();
        for (Claim claim : coded.claims()) {
            printer.printRecord(row(
                    document.id(),
                    document.published().map(PublicationDate::iso).orElse(""),
                    document.publisher().orElse(""),
                    claim));
        }
    }

    /** The record's rows name all documents of an entry; its claim is the one that stands for it. */
    @Override
    public void write(RelationsRecord merged) throws IOException {
        for (Entry entry : merged.entries()) {
            printer.printRecord(row(String.join("; ", entry.documents()), "", "", entry.claim()));
        }
    }

    private List<Object> row(String document, String published, String publisher, Claim claim) {
        ClaimSummary summary = ClaimSummary.of(claim);
        Evidence anchor = claim.basis().anchor();
        return List.of(
                document,
                published,
                publisher,
                claim.kind().code(),
                claim.basis().id(),
                summary.what(),
                ClaimSummary.codes(summary.who()).replace(", ", "; "),
                ClaimSummary.names(summary.who()),
                ClaimSummary.codes(summary.whom()).replace(", ", "; "),
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
                claim.basis().evidence().stream().map(Evidence::words).collect(Collectors.joining("; ")),
                ClaimSummary.names(claim.basis().saidBy()),
                claim.basis().rule(),
                claim.basis().confidence(),
                coder.codebook(),
                coder.name() + " " + coder.version());
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
