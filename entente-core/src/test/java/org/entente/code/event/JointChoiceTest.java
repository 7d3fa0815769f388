package org.entente.code.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.entente.annotate.Annotators;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.model.AuxiliaryMode;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules and model meet: what either brings, and what becomes of it where they differ. */
class JointChoiceTest {
    private static final EventCodebook CODEBOOK = EventCodebook.load();
    private static final String ATTACK = "The depot was attacked after the rebels of Chad had left.";
    private static final String HUMBLED = "Togo humbled Benin on Friday.";
    private static final String REBUFFED = "Togo rebuffed a proposal by Benin.";
    private static final String CONDEMNED = "Togo condemned Benin.";

    @TempDir
    private Path folder;

    @Test
    void dropsWhatTheModelSeesNoActIn() {
        assertEquals("", told(CONDEMNED, ToldModel.blind()));
        List<Decision> decisions = new EventExplainer(CODEBOOK, Optional.of(ToldModel.blind()))
                .explain(Annotators.annotate(CONDEMNED))
                .get(0)
                .decisions();
        Decision decision = decisions.stream()
                .filter(each -> each.trigger().lemma().equals("condemn"))
                .findFirst()
                .orElseThrow();
        assertEquals(Verdict.NO_ACT, decision.verdict());
        assertTrue(
                decision.reasons().contains("the model sees an act with 0.02"),
                decision.reasons().toString());
    }

    @Test
    void takesUpWhatNobodyActedInByRulesWithTheModelsActor() {
        assertEquals("", told(ATTACK));
        ToldModel model =
                ToldModel.act("attacked", 0.9, Map.of(EventType.ASSAULT, 1.0)).between("rebels", "depot");
        Event event = only(ATTACK, model);
        assertEquals("ASSAULT the rebels of Chad -> The depot", CodedText.line(event));
        assertTrue(
                event.basis().rule().startsWith("event.assault."), event.basis().rule());
    }

    @Test
    void takesUpNothingThatNobodyActsIn() {
        assertEquals("", told(ATTACK, ToldModel.act("attacked", 0.9, Map.of(EventType.ASSAULT, 1.0))));
    }

    @Test
    void codesAnActThatNoTriggerWasMetIn() {
        assertEquals("", told(HUMBLED));
        Event event = only(
                HUMBLED,
                ToldModel.act("humbled", 0.9, Map.of(EventType.ACCUSE, 0.9, EventType.REJECT, 0.1))
                        .between("Togo", "Benin"));
        assertEquals("ACCUSE Togo -> Benin", CodedText.line(event));
        assertEquals("model.accuse", event.basis().rule());
        assertEquals("humbled", event.basis().anchor().words());
    }

    @Test
    void retypesWhereTheModelIsSure() {
        Event event = only(
                CONDEMNED, ToldModel.act("condemned", 0.9, Map.of(EventType.REJECT, 0.98, EventType.ACCUSE, 0.02)));
        assertEquals("REJECT Togo -> Benin", CodedText.line(event));
        assertEquals("event.accuse.condemn", event.basis().rule());
    }

    @Test
    void keepsTheRulesTypeWhereTheModelIsNotSure() {
        ToldModel torn = ToldModel.act("rebuffed", 0.9, Map.of(EventType.ACCUSE, 0.52, EventType.REJECT, 0.48));
        assertTrue(told(REBUFFED).startsWith("REJECT "), told(REBUFFED));
        assertEquals(told(REBUFFED), told(REBUFFED, torn));
    }

    @Test
    void triggersThatAskForNothingBesideThemCountAsRulesToo() {
        ToldModel torn = ToldModel.act("condemned", 0.9, Map.of(EventType.REJECT, 0.52, EventType.ACCUSE, 0.48));
        assertEquals(told(CONDEMNED), told(CONDEMNED, torn));
    }

    @Test
    void saysWhatRuleAndModelEachSaw() {
        ToldModel sure = ToldModel.act("rebuffed", 0.9, Map.of(EventType.ACCUSE, 0.98, EventType.REJECT, 0.02));
        List<String> reasons = only(REBUFFED, sure).basis().reasons();
        assertEquals("\"rebuff\" says REJECT", reasons.get(0));
        assertTrue(
                reasons.stream().anyMatch(each -> each.startsWith("the model sees an act with 0.90, ACCUSE with 0.")),
                reasons.toString());
        assertTrue(reasons.contains("ACCUSE by the model against REJECT by the rule"), reasons.toString());
    }

    @Test
    void isSurerWhereTheModelIs() {
        double sure = only(CONDEMNED, ToldModel.act("condemned", 0.95, Map.of(EventType.ACCUSE, 1.0)))
                .basis()
                .confidence();
        double unsure = only(CONDEMNED, ToldModel.act("condemned", 0.6, Map.of(EventType.ACCUSE, 1.0)))
                .basis()
                .confidence();
        assertTrue(sure > unsure, sure + " " + unsure);
        assertTrue(sure <= 1 && unsure > 0, sure + " " + unsure);
    }

    @Test
    void hearsTheModelOnModeAndOnHowItIsTold() {
        ToldModel model = ToldModel.act("condemned", 0.9, Map.of(EventType.ACCUSE, 1.0))
                .as(Map.of(new Mode("allege"), 0.9), Map.of(AuxiliaryMode.HYPOTHETICAL, 0.9));
        assertEquals("ACCUSE allege (hypothetical) Togo -> Benin", told(CONDEMNED, model));
    }

    @Test
    void leavesTypesThatTheModelDoesNotKnowToTheRules() throws IOException {
        Files.createDirectories(folder.resolve("plover"));
        Files.createDirectories(folder.resolve("triggers"));
        Files.writeString(
                folder.resolve("plover/types.tsv"),
                "event_type\tquad_class\tscore\tdefinition\nRIVALRY\tMATERIAL_CONFLICT\t-2\tWins a race.\n");
        Files.writeString(
                folder.resolve("triggers/rivalry.tsv"), "pos\tlemma\tcodes\nv\toutsail\tTogo outsailed Benin.\n");
        EventCodebook codebook = EventCodebook.load(folder);
        String sentence = "Togo outsailed Benin.";
        List<Event> alone = events(sentence, new EventRule(codebook));
        assertEquals(
                List.of("RIVALRY"),
                alone.stream().map(each -> each.type().name()).toList());
        assertEquals(alone, events(sentence, new EventRule(codebook, Optional.of(ToldModel.blind()))));
        ToldModel other =
                ToldModel.act("outsailed", 0.9, Map.of(EventType.REJECT, 1.0)).between("Togo", "Benin");
        assertEquals(alone, events(sentence, new EventRule(codebook, Optional.of(other))));
    }

    @Test
    void saysWhatASwallowedActGivesWayToThoughTheModelWeighedThat() {
        ToldModel model = ToldModel.act("condemned", 0.9, Map.of(EventType.ACCUSE, 1.0));
        List<Decision> decisions = new EventExplainer(CODEBOOK, Optional.of(model))
                .explain(Annotators.annotate("Togo condemned the attack on Benin."))
                .get(0)
                .decisions();
        assertEquals(
                List.of(Verdict.CHOSEN, Verdict.SWALLOWED),
                decisions.stream().map(Decision::verdict).toList());
        assertEquals(OptionalInt.of(0), decisions.get(1).by());
    }

    @Test
    void changesNothingWhereThereIsNoModel() {
        for (String sentence : List.of(ATTACK, HUMBLED, CONDEMNED)) {
            assertEquals(
                    events(sentence, new EventRule(CODEBOOK)),
                    events(sentence, new EventRule(CODEBOOK, Optional.empty())));
        }
        assertEquals("ACCUSE disapprove Togo -> Benin", told(CONDEMNED));
    }

    private static Event only(String text, ToldModel model) {
        List<Event> events = events(text, new EventRule(CODEBOOK, Optional.of(model)));
        assertEquals(1, events.size(), events.toString());
        return events.get(0);
    }

    private static String told(String text) {
        return lines(events(text, new EventRule(CODEBOOK)));
    }

    private static String told(String text, ToldModel model) {
        return lines(events(text, new EventRule(CODEBOOK, Optional.of(model))));
    }

    private static List<Event> events(String text, EventRule rule) {
        return rule.code(Annotators.annotate(text)).stream()
                .map(Event.class::cast)
                .toList();
    }

    private static String lines(List<Event> events) {
        return events.stream().map(CodedText::line).collect(Collectors.joining("; "));
    }
}
