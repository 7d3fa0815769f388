package org.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
    private static List<CSVRecord> rows() throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter writer = new CsvWriter(out, Fixture.CODER)) {
            writer.write(Fixture.failed());
            writer.write(Fixture.coded());
        }
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
        assertEquals("0.8125", event.get("confidence"));
    }

    @Test
    void separatesListsBySemicolon() throws IOException {
        assertEquals("Peru; Chile", rows().get(4).get("who_names"));
    }
}
