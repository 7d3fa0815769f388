package org.entente.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.read.DocumentStage;
import org.entente.read.RawDocument;
import org.junit.jupiter.api.Test;

/** What a document falls into: sentences, headings, items, turns; and what is left out. */
final class NewsSegmenterTest {
    private final NewsSegmenter segmenter = new NewsSegmenter();
    private final DocumentStage reader = new DocumentStage();

    private Document document(String text) {
        return reader.apply(new RawDocument(
                Optional.of("t"),
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "t",
                "0".repeat(64)));
    }

    private List<String> words(String text) {
        return segmenter.segments(document(text)).stream()
                .map(segment -> text.substring(segment.begin(), segment.end()))
                .toList();
    }

    private List<String> kinds(String text) {
        return segmenter.segments(document(text)).stream()
                .map(segment -> segment.kind() + " " + segment.paragraph())
                .toList();
    }

    private List<String> speakers(String text) {
        return segmenter.segments(document(text)).stream()
                .map(segment -> segment.speaker()
                        .map(range -> text.substring(range.begin(), range.end()))
                        .orElse("-"))
                .toList();
    }

    @Test
    void firstSentenceBeginsAfterTheDateline() {
        String text = "OSLO, May 3 (AP) — Valmere and Norvinia agreed to reopen the border road. Both sides cheered.";
        assertEquals(
                List.of("Valmere and Norvinia agreed to reopen the border road.", "Both sides cheered."), words(text));
    }

    @Test
    void chromeIsPassedOver() {
        String text = "Border road between old rivals to reopen\nBy Jo Lind\nShare this article\n"
                + "Valmere and Norvinia agreed on Friday to reopen the border road.\nAdvertisement\nBoth sides cheered.";
        assertEquals(
                List.of(
                        "Border road between old rivals to reopen",
                        "Valmere and Norvinia agreed on Friday to reopen the border road.",
                        "Both sides cheered."),
                words(text));
        assertEquals(List.of("HEADLINE 0", "BODY 1", "BODY 2"), kinds(text));
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        String text = """
                The two governments have agreed to hold consultations once
                a year and to inform each other of any large exercise near
                the common border. They will meet in Oslo in the autumn, when
                the ice on the northern road has gone and the snow is low.

                Another paragraph follows here and it is wrapped in the same
                way as the first one was.""";
        List<Segment> segments = segmenter.segments(document(text));
        assertEquals(3, segments.size());
        assertEquals(List.of(0, 0, 1), segments.stream().map(Segment::paragraph).toList());
        assertTrue(
                text.substring(segments.get(0).begin(), segments.get(0).end()).endsWith("border."));
    }

    @Test
    void linesWithoutWrappingAreParagraphsOfTheirOwn() {
        String text =
                "The talks began on Monday in Oslo.\nThe talks ended on Tuesday in Oslo.\nNobody spoke to reporters.";
        assertEquals(List.of("BODY 0", "BODY 1", "BODY 2"), kinds(text));
    }

    @Test
    void bulletsAndNumbersAreNoPartOfTheirItems() {
        String text = "The two sides agreed on the following points after a week of talks:\n"
                + "1. Trade will be free.\n• Ships may pass.\n(b) Prisoners will go home.\n- Mines will be cleared";
        assertEquals(
                List.of("Trade will be free.", "Ships may pass.", "Prisoners will go home.", "Mines will be cleared"),
                words(text).subList(1, 5));
        assertEquals(List.of("BODY 0", "ITEM 1", "ITEM 2", "ITEM 3", "ITEM 4"), kinds(text));
    }

    @Test
    void shortLinesAboveParagraphsAreHeadings() {
        String text = "The ministers of both countries met in Oslo on Friday.\n\nSecurity cooperation\n\n"
                + "They agreed to patrol the Straits together.";
        assertEquals(List.of("BODY 0", "HEADING 1", "BODY 2"), kinds(text));
    }

    @Test
    void oneSentenceWithoutAFullStopIsBody() {
        assertEquals(List.of("BODY 0"), kinds("Valmere agreed to free the sailors of Norvinia"));
    }

    @Test
    void turnsOfTranscriptsKnowTheirSpeaker() {
        String text = "THE PRESIDENT: Good morning. (Laughter.) We met.\n\nQ: Did you agree?\n\n"
                + "MR. PRICE: We did.\n\nAnd we will again.\n\nSECRETARY MOE: (Inaudible.)\n\nQ: Thank you.";
        assertEquals(
                List.of("Good morning.", "We met.", "Did you agree?", "We did.", "And we will again.", "Thank you."),
                words(text));
        assertEquals(List.of("THE PRESIDENT", "THE PRESIDENT", "Q", "MR. PRICE", "MR. PRICE", "Q"), speakers(text));
    }

    @Test
    void namesAreLabelsWhereTheyRecur() {
        String text = "President of Valmere Marit Olsen: Welcome to Oslo. Erik Vang (retranslated): Thank you."
                + " Marit Olsen: Let us begin. Erik Vang: Yes. Marit Olsen: Good.";
        assertEquals(List.of("Welcome to Oslo.", "Thank you.", "Let us begin.", "Yes.", "Good."), words(text));
        assertEquals("President of Valmere Marit Olsen", speakers(text).get(0));
        assertEquals("Erik Vang", speakers(text).get(1));
    }

    @Test
    void colonsInProseAreNoLabels() {
        String text =
                "The question is: who pays for the road?\nThe Quad will: meet in May and sign.\nNote: the text is long.";
        assertEquals(List.of("-", "-", "-"), speakers(text));
    }

    @Test
    void longSentencesAreCutAtClauses() {
        String clause = "the two sides will consult each other on trade and on travel, ";
        String text = "It was agreed that " + clause.repeat(60) + "and so on.";
        List<Segment> segments = segmenter.segments(document(text));
        assertTrue(segments.size() > 4);
        for (Segment segment : segments) {
            String words = text.substring(segment.begin(), segment.end());
            assertTrue(words.split("[ ,]+", -1).length <= LengthLimit.TOKENS, words);
            assertTrue(words.endsWith(",") || words.endsWith("."), words);
        }
    }

    @Test
    void costsLinearTime() {
        assertTimeout(Duration.ofSeconds(5), () -> words("word ".repeat(200_000)));
        assertTimeout(Duration.ofSeconds(5), () -> words("x".repeat(500_000)));
        assertTimeout(Duration.ofSeconds(5), () -> words("(\"A. ".repeat(50_000)));
        assertTimeout(Duration.ofSeconds(5), () -> words("Mr Moe: yes. ".repeat(30_000)));
    }

    @Test
    void segmentsAreInOrderAndNeitherOverlapNorAreBlank() {
        String text = "Oslo\n\n \u00a0\n— —\n(Applause.)\n\ud83d\ude00 Yes! No? \ud83d\ude00\n*** \nEnd of it.";
        int last = 0;
        for (Segment segment : segmenter.segments(document(text))) {
            assertTrue(segment.begin() >= last && segment.end() > segment.begin());
            assertTrue(!text.substring(segment.begin(), segment.end()).isBlank());
            last = segment.end();
        }
    }
}
