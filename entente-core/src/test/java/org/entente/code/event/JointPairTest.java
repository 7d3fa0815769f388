package org.entente.code.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.annotate.Annotators;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.codebook.trigger.Reading;
import org.entente.model.Annotated;
import org.entente.model.EventType;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

/** Rules and model answer together what one side did to the other, where both have a place in the text. */
class JointPairTest {
    private static final EventCodebook CODEBOOK = EventCodebook.load();
    private static final String CONDEMNED = "Norway condemned Chad.";
    private static final String BLUE = "The sky over Norway is blue.";
    private static final SentenceModel SURE =
            ToldModel.act("condemned", 0.9, Map.of(EventType.ACCUSE, 0.01, EventType.RETREAT, 0.99));

    @Test
    void bothAreHeardWhereBothSidesHaveAPlace() {
        SentenceModel torn = ToldModel.act("condemned", 0.9, Map.of(EventType.ACCUSE, 0.5, EventType.REJECT, 0.5));
        PairCoder.Answer answer =
                answer(Optional.of(torn), CONDEMNED, "Norway", "Chad").orElseThrow();
        assertEquals(EventType.ACCUSE, answer.type());
        assertEquals("event.accuse.condemn", answer.rule());
        assertTrue(answer.confidence() > 0.5 && answer.confidence() <= 1, answer.toString());
    }

    @Test
    void theModelAnswersWhereNoTriggerIsMet() {
        assertEquals(Optional.empty(), answer(Optional.empty(), BLUE, "Norway", "The sky"));
        PairCoder.Answer answer =
                answer(Optional.of(SURE), BLUE, "Norway", "The sky").orElseThrow();
        assertEquals("model", answer.rule());
        assertEquals(List.of(), answer.modes());
    }

    @Test
    void rulesAnswerAloneWhereASideHasNoPlace() {
        Optional<PairCoder.Answer> alone = answer(Optional.empty(), CONDEMNED, "Norway", "Peru");
        assertEquals(EventType.ACCUSE, alone.orElseThrow().type());
        assertEquals(alone, answer(Optional.of(SURE), CONDEMNED, "Norway", "Peru"));
        assertEquals(
                answer(Optional.empty(), CONDEMNED, "Peru", "Chad"),
                answer(Optional.of(SURE), CONDEMNED, "Peru", "Chad"));
    }

    @Test
    void rulesAnswerAloneAndSaySoWhereASideLiesBeyondWhatTheModelReads() {
        ToldModel sure = ToldModel.act("condemned", 0.9, Map.of(EventType.ACCUSE, 0.01, EventType.RETREAT, 0.99));
        String text = "On Friday Norway condemned Chad.";
        PairCoder.Answer alone =
                answer(Optional.empty(), text, "Norway", "Chad").orElseThrow();
        PairCoder.Answer cut =
                answer(Optional.of(sure.reading(3)), text, "Norway", "Chad").orElseThrow();
        assertEquals(alone.type(), cut.type());
        assertEquals(alone.confidence(), cut.confidence());
        assertEquals(
                List.of(
                        "model left out: expected both sides in the part of the text that it reads, found one beyond it"),
                cut.reasons());
        assertEquals(List.of(), alone.reasons());
        PairCoder.Answer whole =
                answer(Optional.of(sure), text, "Norway", "Chad").orElseThrow();
        assertEquals(List.of(), whole.reasons());
        assertTrue(whole.confidence() != alone.confidence(), whole.toString());
    }

    private static Optional<PairCoder.Answer> answer(
            Optional<SentenceModel> model, String text, String source, String target) {
        Annotated document = Annotators.annotate(text);
        List<Span> from = PairCoder.places(document, source);
        return new PairCoder(CODEBOOK, Reading.MANUAL, model).code(document, from, PairCoder.places(document, target));
    }
}
