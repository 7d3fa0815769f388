package org.entente.code.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.entente.annotate.Annotators;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.codebook.trigger.Reading;
import org.entente.model.Annotated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairCoderTest {
    private static final EventCodebook CODEBOOK = EventCodebook.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya condemned the bombing of a market in Mali.|Kenya|the bombing|ACCUSE",
                "Kenya condemned the bombing of a market by rebels.|rebels|a market|ASSAULT",
                "Norway urged Chad to free the pilots.|Norway|Chad|REQUEST",
                "Norway urged Chad to free the pilots.|Norway|the pilots|REQUEST",
                "Norway met Chad and arrested a spy.|Norway|a spy|COERCE",
                "Norway met Chad and arrested a spy.|Norway|Chad|CONSULT",
                "The rebels said they had freed two nurses.|The rebels|two nurses|RETREAT"
            })
    void picksTheTriggerThatJoinsTheTwoSides(String text, String source, String target, String expected) {
        assertEquals(
                expected,
                answer(Reading.MANUAL, text, source, target)
                        .orElseThrow()
                        .type()
                        .name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bloc imposed sanctions on Serbia.|The bloc|Serbia|SANCTION|COERCE",
                "A court convicted the banker of fraud.|A court|the banker|SANCTION|ACCUSE",
                "Chad will withdraw its troops from Niger.|Chad|Niger|CONCEDE|AGREE",
                "Chad will visit Niger.|Chad|Niger|CONSULT|AGREE"
            })
    void answersInTheReadingThatIsAskedFor(String text, String source, String target, String manual, String cameo) {
        assertEquals(
                manual,
                answer(Reading.MANUAL, text, source, target)
                        .orElseThrow()
                        .type()
                        .name());
        assertEquals(
                cameo,
                answer(Reading.CAMEO, text, source, target).orElseThrow().type().name());
    }

    @Test
    void givesNoAnswerWhereThereIsNoTrigger() {
        assertTrue(answer(Reading.MANUAL, "The sky over Norway is blue.", "Norway", "The sky")
                .isEmpty());
    }

    @Test
    void findsEveryPlaceOfTheWords() {
        Annotated document = Annotators.annotate("Chad left. Chad came back.");
        assertEquals(2, PairCoder.places(document, "Chad").size());
        assertEquals(0, PairCoder.places(document, "Mali").size());
        assertEquals(0, PairCoder.places(document, "").size());
    }

    private static Optional<PairCoder.Answer> answer(Reading reading, String text, String source, String target) {
        Annotated document = Annotators.annotate(text);
        return new PairCoder(CODEBOOK, reading)
                .code(document, PairCoder.places(document, source), PairCoder.places(document, target));
    }

    @Test
    void confidenceLiesBetweenZeroAndOne() {
        double confidence = answer(Reading.MANUAL, "Norway met Chad.", "Norway", "Chad")
                .orElseThrow()
                .confidence();
        assertTrue(confidence > 0.5 && confidence < 1, "" + confidence);
    }
}
