package org.entente.resolve.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.model.CountryCode;
import org.entente.model.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorPhrasesTest {
    private static final ActorPhrases PHRASES = new ActorPhrases(ActorLexicon.load());
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    private static Reading read(String phrase) {
        return PHRASES.read(PhraseQuestion.of(phrase, DAY));
    }

    private static String code(Reading reading) {
        return reading.code().map(CountryCode::value).orElse("-");
    }

    private static String sector(Reading reading) {
        return reading.sector().map(Sector::name).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Swedish Defence Ministry | SWE | GOV",
                "Kenya's central bank | KEN | GOV",
                "Peruvian soldiers | PER | MIL",
                "the Supreme Court of India | IND | JUD",
                "several of the biggest banks in Austria | AUT | BUS",
                "a group of Danish journalists | DNK | JRN",
                "Cuba's ambassador to Spain | CUB | GOV",
                "targets in Yemen | YEM | -",
                "a former Mossad officer | ISR | ELI",
                "a spokesman for the Chilean navy | CHL | MIL",
                "president of the Norwegian parliament | NOR | LEG",
                "the Kremlin | RUS | GOV",
                "Lagos police | - | COP",
                "UN peacekeepers | UNO | MIL",
                "fishermen | - | AGR"
            })
    void putsCountryAndSectorTogether(String phrase, String code, String sector) {
        Reading reading = read(phrase);
        assertEquals(code, code(reading));
        assertEquals(sector, sector(reading));
    }

    @Test
    void findsAPersonUnderTitleAndNationality() {
        Reading reading = read("Finnish President Sauli Niinisto");
        assertEquals(Optional.of("Sauli Niinistö"), reading.name());
        assertEquals("FIN", code(reading));
        assertEquals(Optional.of("President"), reading.office());
    }

    @Test
    void takesCountryFromTheTitleWhereThePersonIsUnknown() {
        Reading reading = read("Finnish Deputy Transport Minister Kalle Virtasaari");
        assertEquals(Optional.of("Kalle Virtasaari"), reading.name());
        assertTrue(reading.actor().isEmpty());
        assertEquals("FIN", code(reading));
        assertEquals("GOV", sector(reading));
    }

    @Test
    void readsAnAppositionAfterAName() {
        Reading reading = read("Ona Petrauskyte, Lithuania's health minister");
        assertEquals("LTU", code(reading));
        assertEquals("GOV", sector(reading));
    }

    @ParameterizedTest
    @CsvSource({"2002-06-01, GOV", "2010-06-01, ELI"})
    void officeGoesWithTheDay(LocalDate day, String sector) {
        assertEquals(sector, sector(PHRASES.read(PhraseQuestion.of("Jose Maria Aznar", day))));
    }

    @Test
    void tellsTwoPresidentsOfOneSurnameByTheDay() {
        Reading father = PHRASES.read(PhraseQuestion.of("President Bush", LocalDate.of(1990, 8, 2)));
        Reading son = PHRASES.read(PhraseQuestion.of("President Bush", LocalDate.of(2003, 3, 20)));
        assertEquals(Optional.of("George H. W. Bush"), father.name());
        assertEquals(Optional.of("George W. Bush"), son.name());
    }

    @Test
    void contextTellsTheCountryOfAPlainRole() {
        PhraseQuestion question =
                new PhraseQuestion("the finance minister", Optional.of("in Portugal"), DAY, Optional.empty());
        assertEquals("PRT", code(PHRASES.read(question)));
    }

    @ParameterizedTest
    @CsvSource({"the harvest", "a kitten", "tariffs", "history"})
    void takesNoThingForAParty(String phrase) {
        assertFalse(read(phrase).party());
    }

    @Test
    void leavesWordsOver() {
        assertEquals("three divers", read("the three Maltese divers").rest());
    }

    @Test
    void readsDaysAsPeopleWriteThem() {
        assertEquals(Optional.of(LocalDate.of(2003, 1, 1)), PhraseDay.parse("1 January 2003"));
        assertEquals(Optional.empty(), PhraseDay.parse("today"));
    }
}
