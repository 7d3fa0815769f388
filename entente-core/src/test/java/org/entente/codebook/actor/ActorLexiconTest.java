package org.entente.codebook.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.CountryCode;
import org.entente.model.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorLexiconTest {
    private static final ActorLexicon LEXICON = ActorLexicon.load();

    @ParameterizedTest
    @CsvSource({
        "South Korea, KOR",
        "S. Korea, KOR",
        "the ROK, KOR",
        "DPRK, PRK",
        "the United States, USA",
        "U.S., USA",
        "Republic of China, TWN",
        "People's Republic of China, CHN",
        "Kosovo, KOS",
        "Soviet Union, RUS",
        "Côte d'Ivoire, CIV"
    })
    void namesStates(String words, String code) {
        assertEquals(code, LEXICON.state(words).orElseThrow().code().value());
    }

    @ParameterizedTest
    @CsvSource({"Japanese, JPN", "Poles, POL", "South Koreans, KOR", "Kosovar, KOS", "British, GBR", "Saudi, SAU"})
    void namesPeoples(String words, String code) {
        assertEquals(code, LEXICON.demonym(words).orElseThrow().code().value());
    }

    @Test
    void takesNoPronounForAState() {
        assertTrue(LEXICON.state("us").isEmpty());
        assertTrue(LEXICON.longest(List.of("who", "said"), 0).isEmpty());
    }

    @Test
    void seatStandsForGovernment() {
        Actor seat = LEXICON.seat("the Kremlin").orElseThrow();
        assertEquals(new CountryCode("RUS"), seat.code());
        assertEquals(Optional.of(Sector.GOV), seat.sector(LocalDate.of(2020, 1, 1)));
    }

    @Test
    void tellsPartyNounsFromThings() {
        assertTrue(LEXICON.partyNoun("president"));
        assertTrue(LEXICON.partyNoun("troops"));
        assertTrue(LEXICON.partyNoun("ministries"));
        assertFalse(LEXICON.partyNoun("island"));
        assertFalse(LEXICON.partyNoun("ship"));
        assertTrue(LEXICON.partyNoun("warship"));
        assertFalse(LEXICON.partyNoun("tariff"));
    }

    @Test
    void knowsWhoOnceHeldAnOfficeByEx() {
        assertEquals(
                Optional.of(Sector.ELI),
                LEXICON.role("ex-premier").orElseThrow().sector());
        assertTrue(LEXICON.role("ex-parliament").isEmpty());
    }

    @Test
    void knowsPluralsInEs() {
        assertEquals("parish", LEXICON.role("parishes").orElseThrow().words());
    }

    @Test
    void prefersTheLongestName() {
        Match match = LEXICON.longest(List.of("North", "Korean", "soldiers"), 0).orElseThrow();
        assertEquals(2, match.length());
        assertEquals(Match.Sense.ADJECTIVE, match.sense());
        assertEquals("PRK", match.actor().orElseThrow().code().value());
    }

    @ParameterizedTest
    @CsvSource({"1998-01-01, GOV", "2005-01-01, REB", "2023-01-01, GOV"})
    void sectorFollowsTheDay(LocalDate day, Sector sector) {
        Actor taliban = LEXICON.named("the Taliban").get(0);
        assertEquals(Optional.of(sector), taliban.sector(day));
    }

    @Test
    void everyStateHasACodeOfItsOwnAndEveryIdToo() {
        assertEquals(
                "South Korea",
                LEXICON.state(new CountryCode("KOR")).orElseThrow().name());
        assertEquals("Q884", LEXICON.state(new CountryCode("KOR")).orElseThrow().id());
    }

    @Test
    void oneSpellingStandsForWaysToWriteANameOver() {
        assertEquals(NameKey.spelling(NameKey.of("Sørlie")), NameKey.spelling(NameKey.of("Soerlie")));
        assertEquals(NameKey.spelling("zelenskyy"), NameKey.spelling("zelenskiy"));
        assertEquals("aegir strasse thor", NameKey.of("Ægir Straße Þor"));
    }

    @Test
    void aWordAtItsHeadSaysWhatANameNames() {
        NameHeads heads = LEXICON.nameHeads();
        assertTrue(heads.thing("Conventions"));
        assertEquals(Optional.of(Sector.JRN), heads.sector("Times"));
        assertFalse(heads.known("Corps"));
    }

    @Test
    void aDivisionIsAPlaceOfItsState() {
        Match match = LEXICON.longest(List.of("New", "Mexico"), 0).orElseThrow();
        assertEquals(Match.Sense.PLACE, match.sense());
        assertEquals("USA", match.actor().orElseThrow().code().value());
    }

    @Test
    void aNameInThreeTokensIsFoundOverItsHyphen() {
        Match match =
                LEXICON.longest(List.of("Congo", "-", "Brazzaville", "left"), 0).orElseThrow();
        assertEquals(3, match.length());
        assertEquals("COG", match.actor().orElseThrow().code().value());
    }
}
