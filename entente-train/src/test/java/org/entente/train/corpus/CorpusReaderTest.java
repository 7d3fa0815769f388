package org.entente.train.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.entente.codebook.plover.Plover;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusReaderTest {
    private final CorpusReader reader = new CorpusReader(Plover.load());

    @Test
    void tellsContextsThatAreKeptFromLearning() {
        String marked = "\t[A1 Cairo] [E1 asked] [R1 Khartoum] for talks on the border.";
        MarkedSentence kept = read("1:REQUEST/meet/asserted\t?territory,diplomatic" + marked);
        MarkedSentence learnt = read("1:REQUEST/meet/asserted\tterritory,diplomatic" + marked);
        assertFalse(kept.contextsLearnt());
        assertTrue(learnt.contextsLearnt());
        assertEquals(learnt.contexts(), kept.contexts());
    }

    @Test
    void readsEventsThatShareAParty() {
        MarkedSentence sentence = read("1:REQUEST/meet/historical 2:REJECT/meet/asserted\tterritory,diplomatic\t"
                + "[A1R2 Cairo] [E1 asked] [A2R1 Khartoum] for talks and was [E2 refused].");
        assertEquals("Cairo asked Khartoum for talks and was refused.", sentence.text());
        assertEquals(List.of(new Context("territory"), new Context("diplomatic")), sentence.contexts());
        MarkedEvent first = sentence.events().get(0);
        MarkedEvent second = sentence.events().get(1);
        assertEquals(EventType.REQUEST, first.type());
        assertEquals(List.of(new Mode("meet")), first.modes());
        assertEquals(Assertion.HISTORICAL, first.assertion());
        assertEquals(List.of(new Span(0, 5)), first.actors());
        assertEquals(List.of(new Span(6, 11)), first.acts());
        assertEquals(List.of(new Span(12, 20)), first.recipients());
        assertEquals(Assertion.ASSERTED, second.assertion());
        assertEquals(first.recipients(), second.actors());
        assertEquals(first.actors(), second.recipients());
    }

    @Test
    void readsNestedMarksAndListsOfActors() {
        MarkedSentence sentence =
                read("1:CONSULT/-/asserted\t-\t[A1 Mali], [A1 Niger] and [A1 envoys of [A1 Chad]] [E1 met].");
        assertEquals(
                List.of(new Span(0, 4), new Span(6, 11), new Span(16, 30), new Span(26, 30)),
                sentence.events().get(0).actors());
    }

    @Test
    void countsCodePointsAndNotUnits() {
        MarkedSentence sentence = read("1:SUPPORT/-/asserted\t-\tA 🕊 for [R1 Oslo]: [A1 Rome] [E1 praised] it.");
        assertEquals(List.of(new Span(8, 12)), sentence.events().get(0).recipients());
    }

    @Test
    void readsAReasonWhyThereIsNoEvent() {
        MarkedSentence sentence = read("none:idiom\t-\tThe war on paperwork goes on.");
        assertEquals(Optional.of(NoEventReason.IDIOM), sentence.reason());
        assertTrue(sentence.events().isEmpty());
    }

    @Test
    void passesOverNotesAndBlankLines() {
        assertEquals(List.of(), reader.read("a.tsv", List.of("# a note", "", "  ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1:CONSULT/-/asserted;-                                 | E-CORPUS-1 | found 2 columns
            CONSULT/-/asserted;-;[E1 met]                          | E-CORPUS-2 | expected NUMBER:TYPE/MODE/ASSERTION
            1:MEET/-/asserted;-;[E1 met]                           | E-CORPUS-2 | found "MEET"
            1:CONSULT/demo/asserted;-;[E1 met]                     | E-CORPUS-2 | expected a mode of CONSULT
            1:CONSULT/-/perhaps;-;[E1 met]                         | E-CORPUS-2 | found "PERHAPS"
            1:CONSULT/-/asserted 1:AID/-/asserted;-;[E1 met]       | E-CORPUS-2 | found 1 twice
            none:boring;-;They met.                                | E-CORPUS-2 | expected a reason
            1:CONSULT/-/asserted;-;[A1 They] [met]                 | E-CORPUS-3 | expected tags such as [A1 ...]
            1:CONSULT/-/asserted;-;A1 They] met                    | E-CORPUS-3 | expected [ before ]
            1:CONSULT/-/asserted;-;[A1 They met                    | E-CORPUS-3 | found the end of the line
            1:CONSULT/-/asserted;-;[A1 They] met                   | E-CORPUS-4 | expected the words of the act
            1:CONSULT/-/asserted;-;[A2 They] [E1 met]              | E-CORPUS-4 | expected a label for event 2
            none:idiom;-;[A1 They] met.                            | E-CORPUS-4 | expected a label for event 1
            1:CONSULT/-/asserted;trade;[E1 met]                    | E-CORPUS-5 | found "trade"
            """)
    void saysWhatIsWrongAndWhere(String line, String code, String message) {
        CorpusException thrown = assertThrows(CorpusException.class, () -> read(line.replace(';', '\t')));
        String said = String.valueOf(thrown.getMessage());
        assertTrue(said.startsWith(code + "  a.tsv:1: "), said);
        assertTrue(said.contains(message), said);
    }

    private MarkedSentence read(String line) {
        return reader.read("a.tsv", List.of(line)).get(0);
    }
}
