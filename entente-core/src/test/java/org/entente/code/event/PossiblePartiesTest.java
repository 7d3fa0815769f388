package org.entente.code.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.annotate.Annotators;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.codebook.trigger.Reading;
import org.entente.model.Annotated;
import org.entente.model.Party;
import org.entente.model.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PossiblePartiesTest {
    /** "Malian" of "Malian people and a strong Mali": what is joined to a modifier may stand behind the head. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "She affirmed the council's enduring commitment to the Malian people and a strong, free, and prosperous Mali.",
                "She told of the commitment to the Chadian peoples and Niger and the Sudanese.",
                "Russian and Chinese officials met the Korean, Thai and other envoys of Laos, Peru."
            })
    void everyNounGivesPartiesWithinTheSentence(String text) {
        Annotated document = Annotators.annotate(text);
        for (Sentence sentence : document.sentences()) {
            PossibleParties parties =
                    new SentenceCoder(EventCodebook.load(), Reading.MANUAL, document, sentence).parties();
            List<Party> found = parties.parties(sentence.tokens());
            for (Party party : found) {
                assertTrue(party.words().length() <= text.length(), party.words());
            }
            assertTrue(found.size() > 3, () -> "parties: " + found);
        }
    }
}
