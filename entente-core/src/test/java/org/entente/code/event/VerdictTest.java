package org.entente.code.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.annotate.Annotators;
import org.entente.codebook.trigger.EventCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every trigger met has a verdict: an event, or the one reason why not, and the trigger that it gives way to. */
class VerdictTest {
    private final EventExplainer explainer = new EventExplainer(EventCodebook.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya condemned Uganda.|condemn=chosen",
                "Togo said that Benin must withdraw its troops.|must=chosen; withdraw=outranked by must",
                "Togo condemned the attack on Benin.|condemn=chosen; attack=swallowed by condemn",
                "Rome hopes that Libya will visit Chad.|visit=wished; visit=weak",
                "The village was attacked.|attack=no-actor",
                "It killed ten people.|kill=unnamed",
                "The teams criticized Peru.|criticize=apolitical",
                "Norway signed the deal.|sign=chosen; deal=outranked by sign",
                "Chile beat Peru.|beat=sport",
                "Chad's negotiations were long.|negotiation=one-side",
                "Norway's criticism was loud.|criticism=bare-noun",
                "The envoy voiced concern about the fighting between Chad and Niger.|voice=weak; fighting=thought-of"
            })
    void saysWhatBecameOfEveryTrigger(String sentence, String expected) {
        assertEquals(expected, told(sentence));
    }

    @Test
    void aBareNounForWhatWasToldBeforeIsRetold() {
        assertEquals(
                "visit=chosen; visit=weak; visit=retold",
                told("Lee visited Tokyo on Monday. Lee's visit to Tokyo lasted two days."));
    }

    @Test
    void onlyAnEventHasAnEvent() {
        for (Decision decision :
                decisions("Togo condemned the attack on Benin. Rome hopes that Libya will visit Chad.")) {
            assertEquals(
                    decision.verdict() == Verdict.CHOSEN,
                    decision.event().isPresent(),
                    decision.trigger().rule());
        }
    }

    @Test
    void saysWhoTookPartAndHowItIsTold() {
        Decision decision = decisions("Moscow denied that it had bombed Aleppo.").stream()
                .filter(each -> each.trigger().lemma().equals("bomb"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("negation", "denied by somebody"), decision.telling());
        assertEquals("Moscow", decision.actor().get(0).words());
        assertEquals("Aleppo", decision.recipient().get(0).words());
        assertEquals("bombed", decision.words().words());
        assertTrue(
                decision.trigger().where().matches("triggers/assault.tsv:\\d+"),
                decision.trigger().where());
    }

    private List<Decision> decisions(String text) {
        return explainer.explain(Annotators.annotate(text)).stream()
                .flatMap(sentence -> sentence.decisions().stream())
                .toList();
    }

    private String told(String text) {
        List<Decision> all = decisions(text);
        return all.stream()
                .map(decision -> decision.trigger().lemma() + "="
                        + decision.verdict().code()
                        + (decision.by().isPresent()
                                ? " by "
                                        + all.get(decision.by().getAsInt())
                                                .trigger()
                                                .lemma()
                                : ""))
                .collect(Collectors.joining("; "));
    }
}
