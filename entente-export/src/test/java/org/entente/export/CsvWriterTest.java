package org.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.entente.codebook.plover.Plover;
import org.entente.export.html.HtmlWriter;
import org.entente.model.Annotated;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
    private static List<CSVRecord> rows() throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter writer = new CsvWriter(out, Fixture.CODER)) {
            writer.write(Fixture.failed());
            writer.write(Fixture.coded());
        }
        return records(out);
    }

    private static List<CSVRecord> records(StringWriter out) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(out.toString()))
                .getRecords();
    }

    @Test
    void writesARowAClaimThatAReaderGetsBack() throws IOException {
        List<CSVRecord> rows = rows();
        assertEquals(7, rows.size());
        CSVRecord event = rows.get(0);
        assertEquals("CONSULT visit, historical", event.get("what"));
        assertEquals("PER", event.get("who_codes"));
        assertEquals("Peru", event.get("who_names"));
        assertEquals("Chile", event.get("whom_names"));
        assertEquals("2024-05-03", event.get("start"));
        assertEquals("ECU", event.get("place_country"));
        assertEquals("met", event.get("words"));
        assertEquals("0.813", event.get("confidence"));
    }

    @Test
    void separatesListsBySemicolon() throws IOException {
        assertEquals("Peru; Chile", rows().get(4).get("who_names"));
    }

    @Test
    void aRecordsRowsTellTheirReportsAndConflicts() throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter writer = new CsvWriter(out, Fixture.CODER)) {
            writer.write(Fixture.record());
        }
        CSVRecord row = records(out).get(0);
        assertEquals("d1; d2; d3", row.get("documents"));
        assertEquals("3", row.get("reports"));
        assertEquals("2", row.get("independent"));
        assertEquals("e1", row.get("id"));
        assertEquals("2024-05-03", row.get("day"));
        assertEquals("date: 2024-05-03 (d1, d3) / 2024-05-04 (d2)", row.get("conflicts"));
        assertEquals("met", row.get("words"));
    }

    @Test
    void noCellIsTakenForAFormula() throws IOException {
        Document plain = Fixture.document("=HYPERLINK(1)", Optional.empty());
        Coded coded = Fixture.coded();
        StringWriter out = new StringWriter();
        try (CsvWriter writer = new CsvWriter(out, Fixture.CODER)) {
            writer.write(new Coded(
                    new Annotated(plain, List.of(), coded.annotated().points()),
                    coded.claims().subList(0, 1)));
        }
        assertTrue(
                out.toString().lines().skip(1).findFirst().orElseThrow().startsWith("'=HYPERLINK(1),"), out.toString());
    }

    @Test
    void theHeaderIsTheOneOfTheDocumentation() throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter writer = new CsvWriter(out, Fixture.CODER)) {
            writer.write(Fixture.failed());
        }
        String documentation = Files.readString(Path.of("../docs/output.md"));
        for (String column : out.toString().strip().split(",", -1)) {
            assertTrue(documentation.contains("| `" + column + "`"), column);
        }
    }

    @Test
    void everyFormatRoundsAlike() throws IOException {
        StringWriter lines = new StringWriter();
        try (JsonLinesWriter writer = new JsonLinesWriter(lines, Fixture.CODER, Plover.load())) {
            writer.write(Fixture.coded());
        }
        StringWriter page = new StringWriter();
        try (HtmlWriter writer = new HtmlWriter(page, Fixture.CODER)) {
            writer.write(Fixture.coded());
        }
        assertTrue(lines.toString().contains("\"confidence\":0.813"), lines.toString());
        assertTrue(page.toString().contains("confidence 0.813"), "page");
        assertFalse(page.toString().contains("confidence 0.81<"), "page");
    }
}
