package org.entente.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.export.ClaimSummary;
import org.entente.export.Fixture;
import org.entente.model.Coded;
import org.entente.model.Event;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    private static String page(Coded... documents) throws IOException {
        StringWriter out = new StringWriter();
        try (HtmlWriter writer = new HtmlWriter(out, Fixture.CODER)) {
            for (Coded document : documents) {
                writer.write(document);
            }
        }
        return out.toString();
    }

    @Test
    void needsNoOtherFileAndNoNetwork() throws IOException {
        String page = page(Fixture.coded());
        assertFalse(Pattern.compile("(?:src|href)=\"(?!#)|@import|url\\(")
                .matcher(page)
                .find());
        assertTrue(page.startsWith("<!DOCTYPE html>"), page.substring(0, 40));
        assertTrue(page.strip().endsWith("</html>"));
    }

    @Test
    void keepsTheTextAsPublishedAroundTheMarks() throws IOException {
        String page = page(Fixture.coded());
        String paragraph = page.substring(page.indexOf("<p dir=\"auto\">"), page.indexOf("<div class=\"claims\""));
        String shown = paragraph
                .replaceAll("(?s)<a class=\"note.*?</a>|<small.*?</small>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .strip();
        assertEquals(Fixture.TEXT.lines().findFirst().orElseThrow(), shown);
    }

    @Test
    void linksWordsAndClaimsBothWays() throws IOException {
        String page = page(Fixture.coded());
        for (int claim = 1; claim <= 7; claim++) {
            String anchor = "d1c" + claim;
            assertTrue(page.contains("href=\"#" + anchor + "o\" id=\"" + anchor + "w\""), "note " + claim);
            assertTrue(page.contains(" id=\"" + anchor + "\""), "row " + claim);
            assertTrue(page.contains("<div id=\"" + anchor + "o\">"), "opened by " + claim);
            assertTrue(page.contains("<a class=\"back\" href=\"#" + anchor + "w\">"), "way back " + claim);
        }
    }

    @Test
    void saysWhyEachWasCodedSo() throws IOException {
        assertEquals(7, page(Fixture.coded()).split("<li>because</li>", -1).length - 1);
    }

    @Test
    void foldsChromeAwayWithWhatItWasTakenFor() throws IOException {
        String page = page(Fixture.coded());
        String folded = page.substring(page.indexOf("<details class=\"chrome\""));
        assertTrue(folded.contains("سوم مئی"));
        assertTrue(folded.contains("<td>date</td>"));
        assertFalse(page.substring(0, page.indexOf("<details class=\"chrome\"")).contains("سوم مئی"));
    }

    @Test
    void escapesWhatDocumentsSay() throws IOException {
        assertFalse(page(Fixture.coded()).contains("<b>&"));
        assertTrue(page(Fixture.coded()).contains("&lt;b&gt;&amp;</h2>"));
    }

    @Test
    void saysWhichDocumentsWereNotRead() throws IOException {
        assertTrue(page(Fixture.failed()).contains("Not read: E-READ-1 expected text, found none"));
        assertTrue(page().contains("No documents were read."));
    }

    @Test
    void listsDocumentsWhereThereAreSeveral() throws IOException {
        assertFalse(page(Fixture.coded()).contains("<nav id=\"index\""));
        String index = page(Fixture.coded(), Fixture.failed());
        index = index.substring(index.indexOf("<nav id=\"index\""));
        assertTrue(
                index.contains("<a href=\"#d1\" dir=\"auto\">Maps, &#34;drawn&#34; &lt;b&gt;&amp;</a>")
                        || index.contains("<a href=\"#d1\" dir=\"auto\">Maps, \"drawn\" &lt;b&gt;&amp;</a>"),
                index);
        assertTrue(index.contains("<bdi>3 May 2024</bdi> · <bdi>Andes Wire</bdi> · 7 claims"), index);
    }

    @Test
    void staysLight() throws IOException {
        String page = page(Fixture.coded());
        int style = between(page, "<style>", "</style>").length();
        int script = between(page, "<body>", "</html>").length()
                - between(page, "<body>", "<dialog").length();
        assertTrue(style <= 20 * 1024, "style: " + style);
        assertTrue(script <= 13 * 1024, "script and list of keys: " + script);
        int claim = between(page, "<details class=\"claim", "</details>").length();
        assertTrue(claim <= 1024, "claim: " + claim);
    }

    private static String between(String page, String begin, String end) {
        int at = page.indexOf(begin);
        return page.substring(at, page.indexOf(end, at));
    }

    @Test
    void everyNumberOfTheSummaryOpensTheFirstOfItsClaims() {
        ReportSides sides = ReportDocument.of(1, Fixture.coded()).sides();
        ReportSides.Pair first = sides.pairs().get(0);
        assertEquals(List.of("PER"), first.who());
        assertEquals(List.of("Chile"), first.whom());
        assertEquals(3, first.claims());
        assertEquals("d1c1", first.first());
        assertEquals(1, sides.pairOf().get(3));
        assertEquals(
                7, sides.pairs().stream().mapToInt(ReportSides.Pair::claims).sum());
    }

    @Test
    void carriesOneLineForEachClaimOverAPiece() throws IOException {
        Paragraph paragraph = ReportDocument.of(1, Fixture.coded()).paragraphs().get(0);
        Piece met = paragraph.pieces().stream()
                .filter(piece -> piece.text().equals("met"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(KindMark.E, KindMark.C, KindMark.M),
                met.marks().stream().map(ReportClaim::kind).toList());
        assertEquals(3, met.lanes());
        assertEquals(0, met.more());
    }

    @Test
    void laysManyClaimsOverOneParagraphInLittleTime() {
        int claims = 30_000;
        String text = "word ".repeat(claims);
        List<ReportClaim> over = new java.util.ArrayList<>();
        for (int i = 0; i < claims; i++) {
            org.entente.model.Span span = new org.entente.model.Span(5 * i, 5 * i + 4);
            over.add(new ReportClaim(
                    i + 1,
                    "c" + i,
                    KindMark.E,
                    java.util.Optional.empty(),
                    new ReportClaim.Row("", "", List.of(), List.of(), ""),
                    List.of(),
                    List.of(),
                    span,
                    List.of(span)));
        }
        Paragraph paragraph = org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(20),
                () -> new ParagraphCutter(org.entente.model.CodePoints.of(text), over)
                        .cut(1, new org.entente.model.Span(0, text.length())));
        assertEquals(claims, paragraph.claims().size());
        assertEquals(
                claims,
                paragraph.pieces().stream()
                        .filter(piece -> piece.ending().size() == 1)
                        .count());
    }

    @Test
    void anEventWithoutModeHasNoBlankPart() {
        Event event = (Event) Fixture.coded().claims().get(0);
        Event plain = new Event(
                event.basis(),
                event.type(),
                List.of(),
                event.contexts(),
                event.auxiliary(),
                event.actor(),
                event.recipient(),
                event.date(),
                event.place());
        assertEquals(
                "historical", new ClaimRow(plain, ClaimSummary.of(plain)).row().what());
        Event bare = new Event(
                event.basis(),
                event.type(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                event.date(),
                event.place());
        assertEquals("", new ClaimRow(bare, ClaimSummary.of(bare)).row().what());
    }
}
