package org.entente.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.entente.export.Fixture;
import org.entente.model.RelationsRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RecordPageTest {
    private static Document page(RelationsRecord record) throws IOException {
        StringWriter out = new StringWriter();
        try (HtmlWriter writer = new HtmlWriter(out, Fixture.CODER)) {
            writer.write(record);
        }
        return Jsoup.parse(out.toString());
    }

    @Test
    void showsALineAnEntryThatOpensToItsReports() throws IOException {
        Document page = page(Fixture.record());
        assertEquals(
                "2 entries from 3 claims in 3 reports, 2 independent",
                page.select("h2.title").text());
        Element met = page.select("details.entry").get(0);
        assertEquals("e1", met.id());
        assertTrue(met.hasClass("k-M"), met.className());
        assertEquals("2024-05-03", met.select("summary .no").text());
        assertEquals("3 (2) differ", met.select("summary .when").text());
        assertEquals(List.of("d1", "d2"), met.select("li .about").eachText());
        assertTrue(met.text().contains("date: 2024-05-03 (d1, d3) / 2024-05-04 (d2)"), met.text());
        assertEquals("Copies of d1: d3", page.select(".copies").text());
    }

    @Test
    void offersTheKindsThatAreOnRecord() throws IOException {
        assertEquals(
                List.of("S", "M"),
                page(Fixture.record()).select(".kinds .letter").eachText());
    }

    @Test
    void saysThatNothingIsOnRecord() throws IOException {
        Document page = page(new RelationsRecord(List.of(), 1, 1, List.of()));
        assertEquals("Nothing is on record.", page.select(".none").text());
    }
}
