package org.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entente.model.Annotated;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {
    private static final Pattern KIND =
            Pattern.compile("^  (?:event|statem|commit|request|reque|meeting|meeti|instru|positi)");
    private static final Pattern ESCAPE = Pattern.compile("[\\p{Cc}\\u202A-\\u202E&&[^\\n]]");

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

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 71, 72, 80, 100})
    void noLineIsWiderThanTheTerminal(int width) throws IOException {
        List<String> lines = table(width, TableWriter.Paint.PLAIN).lines().toList();
        lines.forEach(line -> assertTrue(DisplayWidth.of(line) <= width, line));
        assertEquals(7, lines.stream().filter(line -> KIND.matcher(line).find()).count(), lines.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60, 80})
    void noLineOfARecordIsWiderThanTheTerminal(int width) throws IOException {
        StringBuilder out = new StringBuilder();
        new TableWriter(out, width, TableWriter.Paint.PLAIN).write(Fixture.record());
        out.toString().lines().forEach(line -> assertTrue(DisplayWidth.of(line) <= width, line));
    }

    @Test
    void showsTheWordsOnNarrowTerminals() throws IOException {
        List<String> lines = table(40, TableWriter.Paint.PLAIN).lines().toList();
        assertTrue(lines.contains("  event  CONSULT visit, historical  PER…"), lines.toString());
        assertTrue(lines.contains("    met"), lines.toString());
    }

    @Test
    void saysHowManyOfTheClaimsAreShown() throws IOException {
        StringBuilder out = new StringBuilder();
        Coded all = Fixture.coded();
        Coded one = new Coded(all.annotated(), all.claims().subList(0, 1));
        new TableWriter(out, 120, TableWriter.Paint.PLAIN).write(one, 7);
        new TableWriter(out, 120, TableWriter.Paint.PLAIN).write(one);
        assertTrue(out.toString().contains("Quito · 1 of 7 claims\n"), out.toString());
        assertTrue(out.toString().contains("Quito · 1 claim\n"), out.toString());
    }

    @Test
    void showsEscapesOfADocumentInsteadOfObeyingThem() {
        assertEquals("a␛[31mb c", VisibleText.of("a\u001b[31mb\r\tc"));
        assertEquals("␀␡\ufffd\ufffd", VisibleText.of("\u0000\u007f\u009b\ud800"));
        assertEquals("gnp.exe", VisibleText.of("\u202egnp\u2066.exe\u2069\u202c"));
        assertEquals("東京 سوم e\u0301 😀", VisibleText.of("東京\u3000سوم\u2028e\u0301 😀"));
    }

    @Test
    void noCellOrHeadingCarriesAnEscape() throws IOException {
        Document plain = Fixture.document("d1", Optional.empty());
        Document nasty = new Document(
                "id",
                Optional.of("T\u001b]0;owned\u0007\tline"),
                plain.text(),
                plain.headline(),
                plain.dateline(),
                plain.published(),
                Optional.of("P\u009b31m"),
                plain.byline(),
                plain.language(),
                plain.chrome(),
                "o\u202ex\rfile",
                plain.sha256(),
                Optional.empty());
        Coded coded = Fixture.coded();
        StringBuilder out = new StringBuilder();
        new TableWriter(out, 120, TableWriter.Paint.PLAIN)
                .write(new Coded(
                        new Annotated(
                                nasty,
                                coded.annotated().sentences(),
                                coded.annotated().points()),
                        coded.claims()));
        assertFalse(ESCAPE.matcher(out).find(), out.toString());
        assertEquals("T␛]0;owned␇ line", out.toString().lines().findFirst().orElseThrow());
    }
}
