package org.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableWriterTest {
    private static String table(int width, TableWriter.Paint paint) throws IOException {
        StringBuilder out = new StringBuilder();
        try (TableWriter writer = new TableWriter(out, width, paint)) {
            writer.write(Fixture.coded());
            writer.write(Fixture.failed());
        }
        return out.toString();
    }

    @Test
    void showsEveryClaimWithWhatItSays() throws IOException {
        List<String> lines = table(120, TableWriter.Paint.PLAIN).lines().toList();
        assertEquals("Maps, \"drawn\" <b>&", lines.get(0));
        assertEquals("maps.txt · Andes Wire · 2024-05-03 (chrome) · Quito · 7 claims", lines.get(1));
        assertEquals(
                "  event       CONSULT visit, historical  PER         Chile  2024-05-03  met",
                lines.get(4).replace("…", "l"));
        assertTrue(lines.get(9).contains("joint-statement set-up"), lines.get(9));
        assertTrue(lines.get(9).contains("1998"), lines.get(9));
    }

    @Test
    void saysWhyADocumentWasNotRead() throws IOException {
        assertTrue(table(120, TableWriter.Paint.PLAIN).contains("not read: E-READ-1 expected text, found none"));
    }

    @Test
    void keepsColumnsAlignedWhenCellsAreWide() {
        assertEquals(8, DisplayWidth.of("東京 abc"));
        assertEquals("東京  ", DisplayWidth.fit("東京", 6));
        assertEquals("東京… ", DisplayWidth.fit("東京とソウル", 6));
        assertEquals(2, DisplayWidth.of("e\u0301é"));
        assertEquals(2, DisplayWidth.of("😀"));
        IntStream.range(1, 20)
                .forEach(cells -> assertEquals(cells, DisplayWidth.of(DisplayWidth.fit("ソウルで会談 summit", cells))));
    }

    @Test
    void writesNoEscapesUnlessAskedForColour() throws IOException {
        assertTrue(table(100, TableWriter.Paint.PLAIN).indexOf('\u001b') < 0);
        assertTrue(table(100, TableWriter.Paint.COLOUR).contains("\u001b[34mstatement"));
    }

    @Test
    void headsARecordWithItsCountsAndShowsReportsConflictsAndCopies() throws IOException {
        StringBuilder out = new StringBuilder();
        TableWriter writer = new TableWriter(out, 100, TableWriter.Paint.PLAIN);
        writer.write(Fixture.record());
        List<String> lines = out.toString().lines().toList();
        assertEquals("2 entries from 3 claims in 3 reports, 2 independent", lines.get(0));
        assertTrue(lines.get(2).contains("WHEN  REPORTS  WORDS"), lines.get(2));
        assertTrue(lines.get(3).contains(" 3 (2) "), lines.get(3));
        assertEquals("    differ in date: 2024-05-03 (d1, d3) / 2024-05-04 (d2)", lines.get(4));
        assertEquals("  Copies of d1: d3", lines.get(lines.size() - 1));
    }
}
