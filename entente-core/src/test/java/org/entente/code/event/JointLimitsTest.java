package org.entente.code.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.annotate.Annotators;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.model.AuxiliaryMode;
import org.entente.model.Context;
import org.entente.model.Document;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure the model must be of what it sees: each limit on both its sides. */
class JointLimitsTest {
    private static final EventCodebook CODEBOOK = EventCodebook.load();
    private static final String CONDEMNED = "Togo condemned Benin.";
    private static final String AFTER = "Togo condemned Benin after Chad had left.";
    private static final String ATTACK = "The depot was attacked after the rebels of Chad had left.";
    private static final String HUMBLED = "Togo humbled Benin on Friday.";
    private static final String SULKED = "Togo sulked after Benin had left.";
    private static final Map<EventType, Double> ACCUSE = Map.of(EventType.ACCUSE, 1.0);

    private static CodedText coded(String text, ToldModel model) {
        return CodedText.of(text, CODEBOOK, model);
    }

    @ParameterizedTest
    @CsvSource({"0.15, ''", "0.25, ACCUSE disapprove Togo -> Benin"})
    void whatTheRulesChoseNeedsLittleOfAnAct(double act, String expected) {
        assertEquals(
                expected,
                coded(CONDEMNED, ToldModel.act("condemned", act, ACCUSE)).lines());
    }

    @ParameterizedTest
    @CsvSource({"0.45, ''", "0.55, ASSAULT the rebels of Chad -> The depot"})
    void whatTheRulesMetNeedsMore(double act, String expected) {
        ToldModel model =
                ToldModel.act("attacked", act, Map.of(EventType.ASSAULT, 1.0)).between("rebels", "depot");
        assertEquals(expected, coded(ATTACK, model).lines());
    }

    @ParameterizedTest
    @CsvSource({
        "0.75, 1, ''",
        "0.95, 1, ACCUSE Togo -> Benin",
        "0.85, 1, ACCUSE Togo -> Benin",
        "0.95, 0.4, ''",
        "0.95, 0.7, ACCUSE Togo -> Benin"
    })
    void whatNoTriggerSaysNeedsAnActAndOneType(double act, double type, String expected) {
        double rest = (1 - type) / 2;
        ToldModel model = ToldModel.act(
                "humbled", act, Map.of(EventType.ACCUSE, type, EventType.REJECT, rest, EventType.THREATEN, rest));
        assertEquals(expected, coded(HUMBLED, model).lines());
    }

    @ParameterizedTest
    @CsvSource({"0.8, ACCUSE", "0.95, REJECT"})
    void theRulesTypeHasAHeadStart(double other, String expected) {
        ToldModel model = ToldModel.act("condemned", 0.9, Map.of(EventType.REJECT, other, EventType.ACCUSE, 1 - other));
        assertEquals(expected, coded(CONDEMNED, model).only().type().name());
    }

    @ParameterizedTest
    @CsvSource({"0.4, ''", "0.6, ASSAULT the rebels of Chad -> The depot"})
    void aPartyThatTheRulesDoNotSeeMustBeLikely(double actor, String expected) {
        ToldModel model = ToldModel.act("attacked", 0.9, Map.of(EventType.ASSAULT, 1.0))
                .between(Map.of("rebels", actor), Map.of("depot", 0.9));
        assertEquals(expected, coded(ATTACK, model).lines());
    }

    @ParameterizedTest
    @CsvSource({"0.1, ''", "0.3, ', Chad'"})
    void ofSeveralThoseGoWhomTheModelHardlySees(double third, String expected) {
        ToldModel model = ToldModel.act("met", 0.95, Map.of(EventType.CONSULT, 1.0))
                .between(Map.of("Togo", 0.9, "Benin", 0.9, "Chad", third), Map.of());
        assertEquals(
                "CONSULT Togo, Benin" + expected,
                coded("Togo and Benin met with Chad.", model).lines());
    }

    @ParameterizedTest
    @CsvSource({"0.01, Chad", "0.2, Togo"})
    void theRulesActorGivesWayOnlyWhereTheModelHardlySeesIt(double actor, String expected) {
        ToldModel model = ToldModel.act("condemned", 0.9, ACCUSE)
                .between(Map.of("Togo", actor, "Chad", 0.9), Map.of("Benin", 0.9));
        assertEquals(
                "ACCUSE disapprove " + expected + " -> Benin",
                coded(AFTER, model).lines());
    }

    @ParameterizedTest
    @CsvSource({"0.01, Chad", "0.2, Benin"})
    void theRulesRecipientGivesWayOnlyWhereTheModelHardlySeesIt(double recipient, String expected) {
        ToldModel model = ToldModel.act("condemned", 0.9, ACCUSE)
                .between(Map.of("Togo", 0.9), Map.of("Benin", recipient, "Chad", 0.9));
        assertEquals(
                "ACCUSE disapprove Togo -> " + expected, coded(AFTER, model).lines());
    }

    @ParameterizedTest
    @CsvSource({"0.05, 0.01, ''", "0.3, 0.01, ' -> Benin'", "0.3, 0.4, ''"})
    void theLikeliestPartyIsTheRecipientWhereNobodyElseIs(double recipient, double actor, String expected) {
        ToldModel model = ToldModel.act("sulked", 0.95, ACCUSE)
                .between(Map.of("Togo", 0.9, "Benin", actor), Map.of("Benin", recipient));
        assertEquals("ACCUSE Togo" + expected, coded(SULKED, model).lines());
    }

    @Test
    void theLikelierOfTwoIsTheRecipient() {
        ToldModel model =
                ToldModel.act("sulked", 0.95, ACCUSE).between(Map.of("Togo", 0.9), Map.of("Benin", 0.2, "Chad", 0.3));
        assertEquals(
                "ACCUSE Togo -> Chad",
                coded("Togo sulked after Benin and Chad had left.", model).lines());
    }

    @Test
    void theLikeliestIsNobodyWhoActsAndNothingThatIsNoParty() {
        ToldModel model =
                ToldModel.act("sulked", 0.95, ACCUSE).between(Map.of("Togo", 0.2), Map.of("Togo", 0.4, "after", 0.4));
        assertEquals("ACCUSE Togo", coded(SULKED, model).lines());
    }

    @Test
    void whereTwoActTogetherNobodyIsLookedForBesideThem() {
        ToldModel model = ToldModel.act("met", 0.9, Map.of(EventType.CONSULT, 1.0))
                .between(Map.of("Togo", 0.9, "Benin", 0.9), Map.of("Chad", 0.9));
        assertEquals(
                "CONSULT Togo, Benin",
                coded("Togo and Benin met after Chad had left.", model).lines());
    }

    @ParameterizedTest
    @CsvSource({"0.4, ''", "0.6, ' (hypothetical)'"})
    void howItIsToldMustBeLikely(double told, String expected) {
        ToldModel model =
                ToldModel.act("condemned", 0.9, ACCUSE).as(Map.of(), Map.of(AuxiliaryMode.HYPOTHETICAL, told));
        assertEquals(
                "ACCUSE disapprove" + expected + " Togo -> Benin",
                coded(CONDEMNED, model).lines());
    }

    @ParameterizedTest
    @CsvSource({"0.15, ''", "0.4, ' (future)'"})
    void halfIsEnoughWhereTheRulesTellItSoToo(double told, String expected) {
        ToldModel model = ToldModel.act("condemn", 0.9, ACCUSE).as(Map.of(), Map.of(AuxiliaryMode.FUTURE, told));
        CodedText text = coded("Togo will condemn Benin.", model);
        assertEquals("ACCUSE disapprove" + expected + " Togo -> Benin", text.lines());
        assertEquals(expected.isEmpty(), text.only().basis().reasons().contains("not told as future by the model"));
    }

    @ParameterizedTest
    @CsvSource({"0.4, disapprove", "0.6, allege"})
    void aModeMustBeLikely(double mode, String expected) {
        ToldModel model = ToldModel.act("condemned", 0.9, ACCUSE).as(Map.of(new Mode("allege"), mode), Map.of());
        CodedText text = coded(CONDEMNED, model);
        assertEquals("ACCUSE " + expected + " Togo -> Benin", text.lines());
        assertEquals(expected.equals("allege"), text.only().basis().reasons().contains("mode \"allege\" by the model"));
    }

    @Test
    void aModeOfAnotherTypeIsNone() {
        ToldModel model = ToldModel.act("condemned", 0.9, ACCUSE).as(Map.of(new Mode("visit"), 0.9), Map.of());
        assertEquals("ACCUSE disapprove Togo -> Benin", coded(CONDEMNED, model).lines());
    }

    @Test
    void contextsThatTheWordsTellAndThoseThatTheModelSeesStandInTheManualsOrderEachOnce() {
        Context economic = new Context("economic");
        Context military = new Context("military");
        Context rights = new Context("human_rights");
        String text = "Togo condemned Benin for its tariffs.";
        List<Context> told =
                coded(text, ToldModel.act("condemned", 0.9, ACCUSE)).only().contexts();
        assertTrue(told.contains(economic) && !told.contains(military), told.toString());
        ToldModel model =
                ToldModel.act("condemned", 0.9, ACCUSE).about(Map.of(rights, 0.3, military, 0.4, economic, 0.9));
        List<Context> seen = coded(text, model).only().contexts();
        assertEquals(1 + told.size(), seen.size(), seen.toString());
        assertTrue(seen.contains(military) && !seen.contains(rights), seen.toString());
        List<Context> order = List.copyOf(CODEBOOK.plover().contexts().keySet());
        assertEquals(
                seen.stream()
                        .sorted((a, b) -> order.indexOf(a) - order.indexOf(b))
                        .toList(),
                seen);
    }

    @ParameterizedTest
    @CsvSource({"0.01, false", "0.1, true"})
    void aContextThatTheWordsTellGivesWayWhereTheModelSeesNoneOfIt(double seen, boolean expected) {
        Context economic = new Context("economic");
        ToldModel model = ToldModel.act("condemned", 0.9, ACCUSE).about(Map.of(economic, seen));
        assertEquals(
                expected,
                coded("Togo condemned Benin for its tariffs.", model)
                        .only()
                        .contexts()
                        .contains(economic));
    }

    @Test
    void whatAnotherActIsAboutIsNoActOfItsOwnThoughTheModelSeesOne() {
        ToldModel model = ToldModel.acts(Map.of("condemned", 0.9, "attack", 0.95), ACCUSE);
        assertEquals(
                1, coded("Togo condemned the attack on Benin.", model).events().size());
    }

    @Test
    void theSameInOtherWordsIsToldOnce() {
        ToldModel model = ToldModel.acts(Map.of("condemned", 0.9, "humbled", 0.95), ACCUSE)
                .between("Togo", "Benin");
        assertEquals(
                "event.accuse.condemn",
                coded("Togo condemned and humbled Benin.", model).only().basis().rule());
    }

    @Test
    void whatLiesBeyondTheWordsThatTheModelReadsIsLeftToTheRules() {
        ToldModel blind = ToldModel.blind().reading(3);
        String text = "Togo sulked and then Chad condemned Benin.";
        CodedText coded = coded(text, blind);
        assertEquals("ACCUSE disapprove Chad -> Benin", coded.lines());
        assertTrue(
                coded.only().basis().reasons().contains("beyond what the model reads of a sentence: by rules alone"),
                coded.only().toString());
        assertEquals("", coded(text, ToldModel.blind()).lines());
    }

    @Test
    void aTextInAnotherLanguageIsLeftToTheRules() {
        Document english = Annotators.document(CONDEMNED);
        for (String language : List.of("fr", "en-GB")) {
            Document other = new Document(
                    english.id(),
                    english.title(),
                    english.text(),
                    english.headline(),
                    english.dateline(),
                    english.published(),
                    english.publisher(),
                    english.byline(),
                    Optional.of(language),
                    english.chrome(),
                    english.origin(),
                    english.sha256(),
                    english.failed());
            CodedText text = new CodedText(Annotators.shared().apply(other), CODEBOOK, Optional.of(ToldModel.blind()));
            assertEquals(language.equals("fr") ? 1 : 0, text.events().size(), language);
        }
    }

    @Test
    void anActThatTheModelAloneSeesIsSaidToBeSo() {
        List<String> reasons = coded(HUMBLED, ToldModel.act("humbled", 0.95, ACCUSE))
                .only()
                .basis()
                .reasons();
        assertEquals("the model alone sees an act in \"humbled\", no trigger says so", reasons.get(0));
        assertFalse(reasons.stream().anyMatch(each -> each.contains(" says ACCUSE")), reasons.toString());
    }

    @Test
    void anActThatTheModelAloneSeesCrossesNoBorder() {
        ToldModel model = ToldModel.act("humbled", 0.95, Map.of(EventType.AID, 1.0))
                .as(Map.of(), Map.of(AuxiliaryMode.NEGATION, 0.9));
        CodedText text = coded("Togo has not humbled Benin.", model);
        assertEquals("AID (negation) Togo -> Benin", text.lines());
        assertFalse(
                text.only().basis().reasons().stream().anyMatch(each -> each.contains("becomes")),
                text.only().toString());
    }
}
