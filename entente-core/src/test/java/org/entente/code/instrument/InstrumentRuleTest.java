package org.entente.code.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.Reports;
import org.entente.model.CountryCode;
import org.entente.model.Instrument;
import org.entente.model.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentRuleTest {
    @Test
    void tellsWhoSignedWhatAndWhen() {
        Instrument signed = only("Norway and Sweden signed an agreement on border controls in 2021.");
        assertEquals(Instrument.Type.AGREEMENT, signed.type());
        assertEquals(Instrument.Relation.SIGNED, signed.relation());
        assertEquals(Optional.of(2021), signed.year());
        assertEquals("[NOR, SWE]", codes(signed));
    }

    @Test
    void takesTheYearOfTheReportForWhatIsSignedInTheNews() {
        assertEquals(
                Optional.of(2024),
                only("Norway and Sweden signed a treaty on fish.").year());
        assertEquals(
                Optional.empty(),
                only("Norway criticised the treaty signed by Sweden and Denmark.")
                        .year());
    }

    @Test
    void tellsAViolationFromACitation() {
        assertEquals(
                Instrument.Relation.VIOLATED,
                only("The raid was a violation of the Algiers Accord.").relation());
        assertEquals(
                Instrument.Relation.CITED,
                only("The envoy praised the Algiers Accord.").relation());
        assertEquals(
                Instrument.Relation.ENDED,
                only("Russia terminated the Open Skies Treaty.").relation());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prices will fall if Chile and Peru sign an agreement.",
                "Chile and Peru would sign a treaty on fish, the envoy said.",
                "Chile and Peru could sign the treaty on fish.",
                "Chile voted against a pact on fish with Peru."
            })
    void whatMayBeSignedIsNotSigned(String text) {
        assertEquals(
                List.of(),
                Reports.claims(Instrument.class, text).stream()
                        .filter(found -> found.relation() == Instrument.Relation.SIGNED)
                        .toList());
    }

    @Test
    void countsAnInstrumentOnceHoweverOftenItIsNamed() {
        Instrument named = only("Peru backed the Paris Agreement. The Paris climate accord sets a limit. "
                + "Chile said the agreement was fair.");
        assertEquals("Paris Agreement", named.name());
        assertEquals(Optional.of(2015), named.year());
    }

    @Test
    void leavesOutProgrammesOfOneState() {
        assertEquals(List.of(), Reports.claims(Instrument.class, "Iran slowed down its nuclear programme."));
        assertEquals(List.of(), Reports.claims(Instrument.class, "The two sides are in agreement."));
    }

    @Test
    void takesAMeetingOfAFrameworkForNoInstrument() {
        assertEquals(
                List.of(),
                Reports.claims(Instrument.class, "The envoys prepared the Eastern Partnership summit in Brussels."));
    }

    private static Instrument only(String text) {
        List<Instrument> found = Reports.claims(Instrument.class, text);
        assertEquals(1, found.size(), text + found);
        return found.get(0);
    }

    private static String codes(Instrument instrument) {
        TreeSet<String> codes = new TreeSet<>();
        for (Party party : instrument.parties()) {
            codes.add(party.code().map(CountryCode::value).orElse(party.words()));
        }
        return codes.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an agreement|Chile and Peru signed an agreement on Monday.",
                "a joint declaration on fishing|Chile and Peru issued a joint declaration on fishing late Tuesday.",
                "a treaty on maritime borders|Norway and Iceland signed a treaty on maritime borders on May 3, 2021.",
                "the treaty of 1998|Chad and Libya cited the treaty of 1998."
            })
    void aTimeBehindANameIsNoPartOfIt(String name, String text) {
        assertEquals(name, only(text).name());
    }
}
