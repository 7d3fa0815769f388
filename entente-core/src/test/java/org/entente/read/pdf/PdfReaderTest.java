package org.entente.read.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.entente.read.raw.ReadError;
import org.entente.read.raw.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfReaderTest {
    private static final String FIRST =
            "The foreign ministers of Arcadia and Ruritania met in the port of Strelsau on Monday, the first such talks in four years, and agreed to reopen the consulate before the end of the year.";
    private static final String SECOND =
            "Ruritania, for its part, promised to lift the ban on fish from Arcadia, which it had imposed in spring over a dispute about quotas. A second round of talks follows in March.";

    @Test
    void joinsLinesIntoParagraphs() throws UnreadableException {
        PdfSamples pdf = new PdfSamples().line(72, 780, PdfSamples.BOLD, 18, "Joint Statement");
        double below = pdf.column(72, 740, 300, FIRST);
        pdf.column(72, below - 8, 300, SECOND);
        assertEquals("Joint Statement\n" + FIRST + "\n" + SECOND, text(pdf));
    }

    @Test
    void paragraphsWithoutAGapEndWhereTheLineIsShort() throws UnreadableException {
        PdfSamples pdf = new PdfSamples();
        double below = pdf.column(72, 740, 330, FIRST);
        pdf.column(72, below, 330, SECOND);
        assertEquals(FIRST + "\n" + SECOND, text(pdf));
    }

    @Test
    void anIndentedLineBeginsAParagraph() throws UnreadableException {
        PdfSamples pdf = new PdfSamples();
        pdf.line(72, 740, PdfSamples.PLAIN, 11, "The ministers met on Monday, and this line is as long as the next.");
        pdf.line(90, 727, PdfSamples.PLAIN, 11, "They will meet again in March, and this line is as long as it.");
        assertEquals(2, text(pdf).lines().count());
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws UnreadableException {
        PdfSamples pdf = new PdfSamples();
        pdf.column(60, 740, 200, FIRST);
        pdf.column(310, 740, 200, SECOND);
        assertEquals(FIRST + "\n" + SECOND, text(pdf));
    }

    @Test
    void itemsOfAListAreLines() throws UnreadableException {
        PdfSamples pdf = new PdfSamples();
        pdf.line(72, 740, PdfSamples.PLAIN, 11, "1. The consulate opens in December.");
        pdf.line(72, 727, PdfSamples.PLAIN, 11, "2. Fish may be sold again.");
        pdf.line(72, 714, PdfSamples.PLAIN, 11, "\u2022 Talks follow in March.");
        assertEquals(
                "1. The consulate opens in December.\n2. Fish may be sold again.\n\u2022 Talks follow in March.",
                text(pdf));
    }

    @Test
    void undoesHyphenationAndKeepsHyphens() throws UnreadableException {
        PdfSamples pdf = new PdfSamples();
        pdf.line(72, 740, PdfSamples.PLAIN, 11, "The ministers spoke of the consul-");
        pdf.line(72, 727, PdfSamples.PLAIN, 11, "ates, of a long-term plan, of self-");
        pdf.line(72, 714, PdfSamples.PLAIN, 11, "defence, and of the Indo-");
        pdf.line(72, 701, PdfSamples.PLAIN, 11, "Pacific and other long-");
        pdf.line(72, 688, PdfSamples.PLAIN, 11, "term questions of these days.");
        assertEquals(
                "The ministers spoke of the consulates, of a long-term plan, of self-defence, and of the Indo-Pacific and other long-term questions of these days.",
                text(pdf));
    }

    @Test
    void dropsPageNumbersHeadersAndFootersThatRepeat() throws UnreadableException {
        PdfSamples pdf = new PdfSamples();
        for (int page = 1; page <= 4; page++) {
            pdf.line(72, 800, PdfSamples.PLAIN, 9, "Ministry of Foreign Affairs");
            pdf.column(72, 740, 300, "Page text " + page + ": " + FIRST);
            pdf.line(72, 40, PdfSamples.PLAIN, 9, "Joint statement, page " + page + " of 4");
            pdf.line(500, 30, PdfSamples.PLAIN, 9, "- " + page + " -");
            if (page < 4) {
                pdf.page();
            }
        }
        List<String> lines = text(pdf).lines().toList();
        assertEquals(4, lines.size(), lines.toString());
        assertEquals("Page text 2: " + FIRST, lines.get(1));
    }

    @Test
    void aParagraphGoesOnOnTheNextPage() throws UnreadableException {
        PdfSamples pdf = new PdfSamples();
        pdf.line(72, 60, PdfSamples.PLAIN, 11, "The ministers of both states agreed to reopen the consulate in");
        pdf.line(300, 30, PdfSamples.PLAIN, 9, "1");
        pdf.page();
        pdf.line(72, 780, PdfSamples.PLAIN, 11, "the port of Strelsau.");
        pdf.line(300, 30, PdfSamples.PLAIN, 9, "2");
        assertEquals("The ministers of both states agreed to reopen the consulate in the port of Strelsau.", text(pdf));
    }

    @Test
    void readsTitleAuthorAndDate() throws UnreadableException {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        day.setTimeInMillis(1_755_900_000_000L);
        PdfSamples pdf = new PdfSamples().with(document -> {
            document.getDocumentInformation().setTitle("Joint Statement");
            document.getDocumentInformation().setAuthor("Ministry");
            document.getDocumentInformation().setCreationDate(day);
            document.getDocumentCatalog().setLanguage("en-GB");
        });
        PdfContent content = new PdfReader()
                .read(pdf.line(72, 700, PdfSamples.PLAIN, 11, "Text.").bytes());
        assertEquals(Optional.of("Joint Statement"), content.title());
        assertEquals(Optional.of("Ministry"), content.author());
        assertEquals(Optional.of(LocalDate.of(2025, 8, 22)), content.created());
        assertEquals(Optional.of("en-GB"), content.language());
    }

    @ParameterizedTest
    @CsvSource({"Microsoft Word - draft3.doc", "statement_final.pdf", "Untitled"})
    void aFileNameIsNoTitle(String title) throws UnreadableException {
        PdfSamples pdf = new PdfSamples()
                .with(document -> document.getDocumentInformation().setTitle(title))
                .line(72, 700, PdfSamples.PLAIN, 11, "Text.");
        assertEquals(Optional.empty(), new PdfReader().read(pdf.bytes()).title());
    }

    @Test
    void aCutPdfIsTold() {
        byte[] whole = sample();
        for (int length : new int[] {20, whole.length / 3, whole.length / 2, whole.length - 20}) {
            UnreadableException e =
                    assertThrows(UnreadableException.class, () -> new PdfReader().read(Arrays.copyOf(whole, length)));
            assertEquals(ReadError.BROKEN_PDF, e.error());
            assertTrue(String.valueOf(e.getMessage()).contains("cut off"), e.getMessage());
        }
    }

    @Test
    void aPdfWithAPasswordIsTold() {
        byte[] locked =
                new PdfSamples().line(72, 700, PdfSamples.PLAIN, 11, "Text.").encrypted("secret");
        UnreadableException e = assertThrows(UnreadableException.class, () -> new PdfReader().read(locked));
        assertEquals(ReadError.ENCRYPTED_PDF, e.error());
    }

    @Test
    void aPdfThatOpensWithoutAPasswordIsRead() throws UnreadableException {
        byte[] open =
                new PdfSamples().line(72, 700, PdfSamples.PLAIN, 11, "Text.").encrypted("");
        assertEquals("Text.", new PdfReader().read(open).text());
    }

    @Test
    void aStreamThatFillsTheMemoryIsRefused() {
        byte[] bomb = new PdfSamples()
                .line(72, 700, PdfSamples.PLAIN, 11, "Text.")
                .with(PdfReaderTest::addBlanks)
                .bytes();
        assertTrue(bomb.length < 1_000_000, "bytes: " + bomb.length);
        UnreadableException e = assertThrows(UnreadableException.class, () -> new PdfReader().read(bomb));
        assertEquals(ReadError.EXPANDS_TOO_FAR, e.error());
    }

    /** 300 MiB of blanks that pack into 300 KiB. */
    private static void addBlanks(PDDocument document) {
        PDStream blanks = new PDStream(document);
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) ' ');
        try (OutputStream out = blanks.createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i < 300; i++) {
                out.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.getPage(0).setContents(blanks);
    }

    @Test
    void junkThatSaysItIsAPdfIsTold() {
        byte[] junk = "%PDF-1.4\nnothing of the kind\n%%EOF\n".getBytes(ISO_8859_1);
        UnreadableException e = assertThrows(UnreadableException.class, () -> new PdfReader().read(junk));
        assertEquals(ReadError.BROKEN_PDF, e.error());
    }

    @Test
    void aPdfWithoutTextHasNone() throws UnreadableException {
        assertEquals("", new PdfReader().read(new PdfSamples().bytes()).text());
    }

    private static byte[] sample() {
        PdfSamples pdf = new PdfSamples();
        pdf.column(72, 740, 300, FIRST);
        return pdf.bytes();
    }

    private static String text(PdfSamples pdf) throws UnreadableException {
        return new PdfReader().read(pdf.bytes()).text();
    }

    @Test
    void whatABrowserPrintsAroundAPageIsNoText() throws UnreadableException {
        for (String stamp : List.of("11/24/26, 6:19 PM", "24/11/2026, 18:19", "2026-11-24 18:19")) {
            PdfSamples pdf = new PdfSamples();
            pdf.line(24, 820, PdfSamples.PLAIN, 8, stamp);
            pdf.line(260, 820, PdfSamples.PLAIN, 8, "Arcadia and Ruritania talk");
            pdf.column(72, 790, 300, FIRST);
            pdf.line(24, 20, PdfSamples.PLAIN, 8, "file:///home/reader/report.html");
            pdf.line(560, 20, PdfSamples.PLAIN, 8, "1/1");
            assertEquals(FIRST, text(pdf));
        }
    }

    @Test
    void anAddressThatEndsATextIsKept() throws UnreadableException {
        PdfSamples pdf = new PdfSamples();
        double below = pdf.column(72, 740, 300, FIRST);
        pdf.line(72, below, PdfSamples.PLAIN, 11, "www.example.org/consulates");
        assertTrue(text(pdf).contains("www.example.org/consulates"));
    }

    @Test
    void aHeadlineOfTwoLinesIsOneParagraph() throws UnreadableException {
        PdfSamples pdf = new PdfSamples();
        pdf.line(72, 760, PdfSamples.BOLD, 18, "Arcadia and Ruritania agree");
        pdf.line(110, 738, PdfSamples.BOLD, 18, "To reopen the consulate");
        pdf.line(72, 712, PdfSamples.PLAIN, 11, "Strelsau, 12 May 2023");
        pdf.column(72, 690, 300, FIRST);
        assertEquals(
                List.of("Arcadia and Ruritania agree To reopen the consulate", "Strelsau, 12 May 2023", FIRST),
                text(pdf).lines().toList());
    }

    @Test
    void linesOfTheTextsOwnSizeAreNoHeadline() throws UnreadableException {
        PdfSamples pdf = new PdfSamples();
        pdf.line(72, 760, PdfSamples.PLAIN, 11, "For Arcadia");
        pdf.line(72, 747, PdfSamples.PLAIN, 11, "For Ruritania");
        pdf.column(72, 720, 300, FIRST);
        assertEquals(3, text(pdf).lines().count());
    }
}
