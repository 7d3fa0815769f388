package org.entente.train.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.codebook.plover.Plover;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final CorpusReader READER = new CorpusReader(Plover.load());

    private static Agreement of(String first, String second) {
        return Agreement.of(READER.read("a.tsv", List.of(first)), READER.read("b.tsv", List.of(second)));
    }

    @Test
    void countsWhatBothReadersSayAlike() {
        Agreement agreement = of(
                "1:ACCUSE/allege/asserted\t-\t[A1 Oslo] [E1 accused] [R1 Riga] of spying.",
                "1:ACCUSE/disapprove/denied\t-\t[A1 Oslo] [E1 accused] Riga of spying.");
        assertEquals(new Agreement(1, 1, 1, 1, 1, 1, 0, 0, 1, 0), agreement);
    }

    @Test
    void findsTheEventOfTheSameTypeWhereActsOverlap() {
        Agreement agreement = of(
                "1:REQUEST/-/asserted 2:ACCUSE/-/asserted\t-\t[E1E2 Oslo's note] reached Riga.",
                "1:ACCUSE/-/asserted 2:REQUEST/-/asserted\t-\t[E1E2 Oslo's note] reached Riga.");
        assertEquals(2, agreement.matched());
        assertEquals(1.0, agreement.type());
    }

    @Test
    void countsEventsThatOneReaderAloneSees() {
        Agreement agreement =
                of("none:statement\t-\tOslo called.", "1:CONSULT/phone/asserted\t-\t[A1 Oslo] [E1 called].");
        assertEquals(0.0, agreement.told());
        assertEquals(0.0, agreement.found());
    }

    @Test
    void passesOverSentencesThatOnlyOneHasRead() {
        assertEquals(
                0, of("none:sport\t-\tOslo won.", "none:sport\t-\tRiga won.").sentences());
    }
}
