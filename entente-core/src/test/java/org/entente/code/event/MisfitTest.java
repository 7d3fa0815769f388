package org.entente.code.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.annotate.Annotators;
import org.entente.codebook.trigger.EventCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word of the lexicon that codes nothing says what was expected beside it. */
class MisfitTest {
    private final EventExplainer explainer = new EventExplainer(EventCodebook.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad has a program.|have|event.agree.have|object|as object intention, plan|program",
                "Chad aimed at peace.|aim|event.agree.aim|complement|an infinitive below it|",
                "The sky is blue.|be|event.mobilize.be|subject|as subject a party or |sky"
            })
    void saysWhatTheFrameExpectedAndWhatStandsThere(
            String sentence, String word, String rule, String part, String expected, String found) {
        List<Misfit> misfits = misfits(sentence).stream()
                .filter(misfit -> misfit.trigger().rule().equals(rule))
                .filter(misfit -> misfit.part().code().equals(part))
                .toList();
        assertTrue(!misfits.isEmpty(), misfits(sentence).toString());
        Misfit misfit = misfits.get(0);
        assertEquals(word, misfit.word().lemma());
        assertTrue(misfit.expected().startsWith(expected), misfit.expected());
        assertEquals(found == null ? "" : found, misfit.found());
    }

    @Test
    void aWordWithATriggerThatIsMetHasNone() {
        assertEquals(List.of(), misfits("Kenya condemned Uganda."));
    }

    @Test
    void tellsTheNearestToBeingMetFirst() {
        List<FramePart> parts = misfits("Chad has a program.").stream()
                .filter(misfit -> misfit.word().lemma().equals("have"))
                .map(Misfit::part)
                .toList();
        assertTrue(parts.size() > 1);
        assertEquals(parts.stream().sorted(java.util.Comparator.reverseOrder()).toList(), parts);
    }

    @Test
    void aLongListOfWordsIsCutShort() {
        assertTrue(misfits("The sky is blue.").stream()
                .anyMatch(misfit -> misfit.expected().matches(".*, \\.\\.\\. \\(\\d+ words\\).*")));
    }

    private List<Misfit> misfits(String text) {
        return explainer.explain(Annotators.annotate(text)).get(0).misfits();
    }
}
