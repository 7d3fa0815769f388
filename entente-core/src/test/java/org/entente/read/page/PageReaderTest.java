package org.entente.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.CodePoints;
import org.entente.model.Document;
import org.entente.model.PublicationDate;
import org.entente.model.PublicationDate.Basis;
import org.entente.read.DateDoubt;
import org.entente.read.Failure;
import org.entente.read.RawDocument;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Which of several dates, titles and languages counts; and that odd texts do no harm. */
final class PageReaderTest {
    private static final String REPORT =
            "OSLO, May 3 (AP) — Valmere and Norvinia agreed on Friday to reopen their border, officials in both capitals said.";

    private final PageReader reader = new PageReader();

    private static RawDocument raw(
            String text, Optional<String> title, Optional<LocalDate> given, Optional<LocalDate> modified) {
        return new RawDocument(
                Optional.empty(),
                text,
                title,
                given,
                Optional.empty(),
                modified,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "test",
                "0".repeat(64));
    }

    private Document read(String text) {
        return reader.read(raw(text, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void givenDateBeatsAllOthersAndGivesTheDatelineItsYear() {
        LocalDate given = LocalDate.of(2024, 5, 4);
        Document document = reader.read(raw(REPORT, Optional.empty(), Optional.of(given), Optional.empty()));
        assertEquals(Optional.of(new PublicationDate(given, Basis.GIVEN)), document.published());
        assertEquals(
                Optional.of(LocalDate.of(2024, 5, 3)),
                document.dateline().orElseThrow().date());
    }

    @Test
    void datelineTakesItsYearFromThePage() {
        Document document = read("Border to reopen after nine long years\nPosted: May 4, 2024\n" + REPORT);
        assertEquals(Optional.of(new PublicationDate(LocalDate.of(2024, 5, 3), Basis.DATELINE)), document.published());
    }

    @Test
    void datelineOfDecemberReadInJanuaryIsOfTheYearBefore() {
        String text = "Border to reopen after nine long years\nPosted: January 2, 2024\n"
                + REPORT.replace("May 3", "Dec. 30");
        assertEquals(
                LocalDate.of(2023, 12, 30), read(text).published().orElseThrow().date());
    }

    @Test
    void publishedBeatsUpdated() {
        Document document =
                read("Border to reopen after nine long years\nUpdated: May 6, 2024\nPublished: May 4, 2024\n"
                        + REPORT.replace(", May 3 (AP)", ""));
        assertEquals(Optional.of(new PublicationDate(LocalDate.of(2024, 5, 4), Basis.CHROME)), document.published());
    }

    @Test
    void fileDateIsTheLastResort() {
        LocalDate modified = LocalDate.of(2024, 6, 1);
        String text = REPORT.replace(", May 3 (AP)", "");
        Document document = reader.read(raw(text, Optional.empty(), Optional.empty(), Optional.of(modified)));
        assertEquals(Optional.of(new PublicationDate(modified, Basis.FILE)), document.published());
    }

    @Test
    void datesOfHistoryAreNoPublicationDates() {
        Document document =
                read("Valmere and Norvinia signed the treaty on June 22, 1965, after long talks in the capital.");
        assertEquals(Optional.empty(), document.published());
    }

    @Test
    void oneLineIsNoHeadline() {
        Document document = read("Valmere agreed to free the sailors of Norvinia");
        assertEquals(Optional.empty(), document.headline());
        assertEquals(Optional.empty(), document.title());
    }

    @Test
    void titleGivenIsFoundInTheTextThoughQuotesDiffer() {
        String text = "Valmere’s ‘open door’ stays open\n" + REPORT;
        Document document = reader.read(
                raw(text, Optional.of("Valmere's 'open door' stays open"), Optional.empty(), Optional.empty()));
        assertEquals(
                "Valmere’s ‘open door’ stays open",
                CodePoints.of(text).words(document.headline().orElseThrow()));
    }

    @Test
    void languageGivenIsKeptUnlessTheTextSpeaksAgainstIt() {
        LanguageGuess guess = new LanguageGuess();
        String french = "Les ministres des deux pays se sont retrouvés à Oslo et ils ont décidé de rouvrir la route.";
        assertEquals(Optional.of("fr"), guess.language(french, Optional.empty()));
        assertEquals(Optional.of("fr-CA"), guess.language(french, Optional.of("fr-CA")));
        assertEquals(Optional.of("fr"), guess.language(french, Optional.of("en")));
        assertEquals(Optional.of("ja"), guess.language("両外相は会談した。", Optional.of("en")));
    }

    @Test
    void signatoriesAtTheEndAreKept() {
        String text = REPORT + "\nFor Valmere:\nMarit Olsen\nFor Norvinia:\nErik Vang\nJapan\nEurope\nAfrica";
        assertEquals(List.of(), read(text).chrome());
    }

    @Test
    void wrappedTextLosesNoLine() {
        String text = """
                Mr. President, on behalf of my delegation I should like
                to congratulate you on your election as President of the
                Assembly. We know your skill. The Straits are a matter of
                concern to all of us, and Norvinia hopes that a way will be
                found this year. We thank the Secretary-General for his
                report on trade, travel and health.

                First, I would like to speak about the common border. It is
                open again after nine years.""";
        assertEquals(List.of(), read(text).chrome());
        assertEquals(Optional.empty(), read(text).headline());
    }

    @Test
    void menuWordsOfDocumentsAreKeptWhereNoSiteIs() {
        String text =
                "Plan of work for the new commission\n" + REPORT + "\nEurope\nAfrica\nMiddle East\nEnergy\nSecurity";
        assertEquals(List.of(), read(text).chrome());
    }

    @Test
    void oddTextsAreReadWithoutHarm() {
        assertEquals(List.of(), read("").chrome());
        assertEquals(List.of(), read("\n\n \u00a0\n").chrome());
        assertTrue(read("\ud800 lone\n\udc00").text().contains("lone"));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> read("word ".repeat(100_000)));
        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> read("Home | ".repeat(20_000) + "\n" + "(".repeat(50_000)));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> read("Oslo\n".repeat(20_000)));
    }

    private static final String UNDATED =
            "NIAMEY, March 14 (Sahel Wire) - Niger on Thursday closed its border with Benin, officials in both capitals said.";

    private Document filed(String text, LocalDate modified) {
        return reader.read(raw(text, Optional.empty(), Optional.empty(), Optional.of(modified)));
    }

    @Test
    void weekdayAndYearsOfTheTextDateItWheneverTheFileWasMade() {
        String text = UNDATED + "\nIt promised to open it again before the end of 2024.";
        for (int year : new int[] {1980, 2024, 2026, 2055}) {
            Document document = filed(text, LocalDate.of(year, 11, 20));
            LocalDate day = LocalDate.of(2024, 3, 14);
            assertEquals(Optional.of(new PublicationDate(day, Basis.DATELINE)), document.published());
            assertEquals(Optional.of(day), document.dateline().orElseThrow().date());
        }
    }

    @Test
    void yearThatOnlyTheFileSettlesIsTold() {
        Document document = filed(UNDATED, LocalDate.of(2026, 11, 20));
        assertEquals(Optional.of(new PublicationDate(LocalDate.of(2024, 3, 14), Basis.FILE)), document.published());
        Failure warning = DateDoubt.of(document).orElseThrow();
        assertEquals("W-READ-6", warning.code());
        assertTrue(warning.message().contains("took 2024 from the date of the file"), warning.message());
    }

    @Test
    void dateOfTheFileAloneIsTold() {
        Document document = filed("Niger closed its border with Benin.", LocalDate.of(2026, 11, 20));
        String message = DateDoubt.of(document).orElseThrow().message();
        assertTrue(message.contains("took 2026-11-20, the date of the file"), message);
        assertEquals(Optional.empty(), DateDoubt.of(read("Niger closed its border with Benin.")));
    }

    @Test
    void dateThatTheUserGivesBeatsTheFilesButNotTheTexts() {
        LocalDate given = LocalDate.of(2019, 3, 15);
        LocalDate file = LocalDate.of(2026, 11, 20);
        RawDocument plain = raw("Niger closed its border.", Optional.empty(), Optional.empty(), Optional.of(file));
        assertEquals(
                Optional.of(new PublicationDate(given, Basis.GIVEN)),
                reader.read(assuming(plain, given)).published());
        RawDocument report = raw(UNDATED, Optional.empty(), Optional.empty(), Optional.of(file));
        assertEquals(
                Optional.of(new PublicationDate(LocalDate.of(2019, 3, 14), Basis.DATELINE)),
                reader.read(assuming(report, given)).published());
        RawDocument dated =
                raw(UNDATED.replace("14", "14, 2013"), Optional.empty(), Optional.empty(), Optional.of(file));
        assertEquals(
                Optional.of(new PublicationDate(LocalDate.of(2013, 3, 14), Basis.DATELINE)),
                reader.read(assuming(dated, given)).published());
    }

    private static RawDocument assuming(RawDocument raw, LocalDate day) {
        return new RawDocument(
                raw.id(),
                raw.text(),
                raw.title(),
                raw.given(),
                raw.metadata(),
                raw.modified(),
                raw.publisher(),
                raw.byline(),
                raw.language(),
                raw.origin(),
                raw.sha256(),
                Optional.empty(),
                Optional.of(day));
    }

    @Test
    void placeAndDateOnALineOfTheirOwnAreTheDateline() {
        Document document = filed(
                "Chile and Peru reopen their border\nSantiago, 12 May 2023\n"
                        + "The foreign ministers of Chile and Peru reopened the crossing at Tacna after two years.",
                LocalDate.of(2026, 11, 20));
        LocalDate day = LocalDate.of(2023, 5, 12);
        assertEquals(Optional.of(new PublicationDate(day, Basis.DATELINE)), document.published());
        assertEquals("Santiago", document.dateline().orElseThrow().place());
        assertEquals(List.of(), document.chrome());
    }
}
