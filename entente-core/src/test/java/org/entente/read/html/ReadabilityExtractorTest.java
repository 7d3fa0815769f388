package org.entente.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadabilityExtractorTest {
    private static final List<String> PARAGRAPHS = List.of(
            "The foreign ministers of Arcadia and Ruritania met in the port of Strelsau on Monday, the first such talks in four years.",
            "Arcadia agreed to reopen its consulate before the end of the year, the two sides said in a joint statement after the talks.",
            "Ruritania, for its part, promised to lift the ban on fish from Arcadia, which it had imposed in spring over a dispute about quotas.",
            "\u201cWe have a lot of work before us,\u201d the Arcadian minister told reporters, adding that a second round would follow in March.");

    @Test
    void takesTheArticleAndLeavesWhatIsAroundIt() {
        String text = text("""
                <html><head><title>Talks | The Strelsau Post</title><style>p {color: red}</style></head><body>
                <nav><ul><li><a href=/>Home</a></li><li><a href=/w>World</a></li></ul></nav>
                <div id=page><article><h1>Ministers meet in Strelsau</h1>
                <p class=meta>By Ann Author</p><p class=date>3 March 2025</p>
                %s
                </article>
                <aside><h3>Most read</h3><p>Something else happened far away and has no place in this article at all.</p></aside>
                <form><input type=text><button>Subscribe now</button></form></div>
                <footer><p>All rights reserved by the publisher of this page, which is not a part of it.</p></footer>
                <script>var x = "not text";</script></body></html>
                """.formatted(paragraphs()));
        assertEquals("Ministers meet in Strelsau\nBy Ann Author\n3 March 2025\n" + String.join("\n", PARAGRAPHS), text);
    }

    @Test
    void listItemsAndHeadingsInTheArticleAreLines() {
        String text = text("<html><body><article><h1>Joint statement</h1>" + paragraphs()
                + "<h2>What was agreed</h2><ul><li>The consulate opens in December.</li><li>Fish may be sold again.</li></ul><p>"
                + PARAGRAPHS.get(3) + "</p></article></body></html>");
        assertTrue(
                text.contains("\nWhat was agreed\nThe consulate opens in December.\nFish may be sold again.\n"), text);
    }

    @Test
    void noParagraphOfTheArticleIsLost() {
        // A long quotation in a box and a short one-line paragraph, both of which a reader's view may drop.
        String text = text("<html><body><div class=content><h1>Ministers meet</h1><p>" + PARAGRAPHS.get(0)
                + "</p><div class=pullquote><p>Nothing is agreed until all is agreed.</p></div><p>" + PARAGRAPHS.get(1)
                + "</p><p>Talks resume.</p><p>" + PARAGRAPHS.get(2) + "</p></div></body></html>");
        assertTrue(text.contains("Nothing is agreed until all is agreed."), text);
        assertTrue(text.contains("\nTalks resume.\n"), text);
        PARAGRAPHS.subList(0, 3).forEach(paragraph -> assertTrue(text.contains(paragraph), text));
    }

    @Test
    void anArticleInTwoContainersIsWhole() {
        String text = text("<html><body><div class=a><p>" + PARAGRAPHS.get(0) + "</p><p>" + PARAGRAPHS.get(1)
                + "</p></div><div class=ad>Advertisement</div><div class=b><p>" + PARAGRAPHS.get(2) + "</p><p>"
                + PARAGRAPHS.get(3) + "</p></div></body></html>");
        PARAGRAPHS.forEach(paragraph -> assertTrue(text.contains(paragraph), text));
    }

    @Test
    void aPageInsideAFormIsRead() {
        String text = text(
                "<html><body><form action=/page.aspx><h1>Ministers meet</h1>" + paragraphs() + "</form></body></html>");
        PARAGRAPHS.forEach(paragraph -> assertTrue(text.contains(paragraph), text));
    }

    @Test
    void lineBreaksSeparateAndInlineMarkupDoesNot() {
        String text = text(
                "<html><body><p>STRELSAU, <b>March</b> 3<br><br>The <a href=x>minis</a>ters&nbsp;met &amp; talked.</p><pre>one\ntwo</pre></body></html>");
        assertEquals("STRELSAU, March 3\nThe ministers met & talked.\none\ntwo", text);
    }

    @Test
    void cellsOfATableRowStandOnOneLine() {
        assertEquals(
                "Arcadia 12\nRuritania 7",
                text("<table><tr><td>Arcadia</td><td>12</td></tr><tr><td>Ruritania</td><td>7</td></tr></table>"));
    }

    @Test
    void cellsThatLayOutAPageAreApart() {
        String text = text("<table><tr><td><a href=1>About us</a><br><a href=2>Contact</a></td><td>Press releases<br>"
                + String.join("<br><br>", PARAGRAPHS) + "</td></tr></table>");
        assertEquals("Press releases\n" + String.join("\n", PARAGRAPHS), text);
    }

    @Test
    void theDayAndAuthorAreKeptThoughTheyAreLinks() {
        String text =
                text("<article><header><h1>Ministers meet</h1><div class=entry-meta><a href=d>March 3, 2025</a> by "
                        + "<a href=a>Ann Author</a></div></header><div class=sharedaddy>Share this:</div><div>"
                        + paragraphs()
                        + "</div></article>");
        assertEquals("Ministers meet\nMarch 3, 2025 by Ann Author\n" + String.join("\n", PARAGRAPHS), text);
    }

    @Test
    void linksToOtherPagesWithinTheArticleAreLeftOut() {
        String text = text("<article><h1>Ministers meet</h1>" + paragraphs()
                + "<ul><li><a href=o>Old fish bites back</a></li></ul>" + paragraphs() + "</article>");
        assertFalse(text.contains("Old fish"), text);
    }

    @Test
    void hiddenTextIsNoText() {
        assertEquals(
                "The ministers met.",
                text(
                        "<p>The ministers met.</p><p hidden>No.</p><p style='display: none'>No.</p><div role=navigation>No.</div>"));
    }

    @Test
    void aPageThatShowsItsTextByScriptIsReadFromItsData() {
        String body = String.join(" ", PARAGRAPHS);
        String text =
                text("<html><head><script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \""
                        + body + "\"}</script></head><body><div id=root>Loading</div></body></html>");
        assertEquals(body, text);
    }

    @Test
    void urduKeepsItsJoiners() {
        assertEquals("وزرائے\u200cخارجہ نے ملاقات کی۔", text("<p>وزرائے\u200cخارجہ نے ملاقات کی۔</p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<table><tr><td>",
                "<ul><li>",
                "<p><span>",
                "<blockquote>",
                "<a href=x>",
                "<font>"
            })
    void deepNestingTakesNoLongTime(String tag) {
        String html = "<html><body>" + tag.repeat(100_000) + PARAGRAPHS.get(0);
        String text = assertTimeoutPreemptively(Duration.ofSeconds(40), () -> text(html));
        assertTrue(text.contains("Strelsau"), text.substring(0, Math.min(200, text.length())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One met Two.</p>",
                "<br>a",
                "<div><a href=x>y</a></div>",
                "<!-- x -->",
                "<meta name=a content=b>"
            })
    void manyElementsTakeNoLongTime(String part) {
        String html = "<html><body><p>" + PARAGRAPHS.get(0) + "</p>" + part.repeat(200_000);
        assertTrue(assertTimeoutPreemptively(Duration.ofSeconds(40), () -> text(html))
                .contains(PARAGRAPHS.get(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One met Two.</p>",
                "<br>a",
                "<div><a href=x>y</a></div>",
                "<!-- x -->",
                "<div><div>a</div>b</div>"
            })
    void pagesJustSmallEnoughForReadabilityTakeNoLongTime(String part) {
        String html = "<html><body><p>" + PARAGRAPHS.get(0) + "</p>" + part.repeat(7_000);
        assertTrue(assertTimeoutPreemptively(Duration.ofSeconds(40), () -> text(html))
                .contains(PARAGRAPHS.get(0)));
    }

    @Test
    void menusAreLeftOutOfAPageTakenWhole() {
        String text = text(
                "<html><body><div><a href=/>Home</a> <a href=/a>About us</a></div><p>Ministers met.</p></body></html>");
        assertFalse(text.contains("Home"), text);
        assertTrue(text.contains("Ministers met."), text);
    }

    private static String paragraphs() {
        return "<p>" + String.join("</p>\n<p>", PARAGRAPHS) + "</p>";
    }

    private static String text(String html) {
        return new ReadabilityExtractor().extract(html).text();
    }
}
