package org.entente.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.Entente;
import org.entente.annotate.Annotators;
import org.entente.code.event.Decision;
import org.entente.code.event.Verdict;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.model.Coded;
import org.entente.model.Event;
import org.entente.model.Party;
import org.entente.pipeline.Outcome;
import org.entente.read.RawDocument;
import org.entente.resolve.actor.PartyMention;
import org.junit.jupiter.api.Test;

/** Sentences explained are the sentences read. */
class ExplainerTest {
    private static final EventCodebook CODEBOOK = EventCodebook.load();

    private static RawDocument raw(String text) {
        return new RawDocument(
                Optional.of("t"),
                text,
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 5, 6)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                "test",
                "0".repeat(64));
    }

    private static List<SentenceExplanation> explained(String text) {
        return done(Entente.explaining(Annotators.shared(), CODEBOOK).run(raw(text)))
                .sentences();
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    @Test
    void givesTheClaimsThatReadingGives() {
        String text =
                "Peru's foreign minister said on Monday that Chile must withdraw its troops and condemned the raid."
                        + " He will travel to Lima on Friday to sign the accord of 2019."
                        + " \"We will keep our word,\" he added. The sky was blue.";
        Coded read = done(Entente.pipeline(Annotators.shared(), CODEBOOK).run(raw(text)));
        List<SentenceExplanation> explained = explained(text);
        assertEquals(
                read.claims(),
                explained.stream()
                        .flatMap(sentence -> sentence.claims().stream())
                        .toList());
        assertTrue(read.claims().size() > 5, read.claims().toString());
        assertEquals(
                read.claims().stream().filter(Event.class::isInstance).toList(),
                explained.stream()
                        .flatMap(sentence -> sentence.decisions().stream())
                        .flatMap(decision -> decision.event().stream())
                        .sorted((a, b) -> a.basis()
                                .anchor()
                                .span()
                                .compareTo(b.basis().anchor().span()))
                        .toList());
    }

    @Test
    void anEventOfNobodyWhoIsAPartyIsTold() {
        List<Decision> decisions =
                explained("The defeated party attacked a bridge.").get(0).decisions();
        assertEquals(
                List.of(Verdict.NO_PARTY),
                decisions.stream().map(Decision::verdict).toList());
        assertTrue(decisions.get(0).event().isEmpty());
    }

    @Test
    void saysWhoIsMentionedAndWhy() {
        assertEquals(
                "Peru: PER; his: PER; his premier: PER",
                mentions("Peru's president praised his premier.").stream()
                        .filter(mention -> !mention.words().words().contains("president"))
                        .map(mention -> mention.words().words() + ": "
                                + mention.parties().stream()
                                        .map(Party::code)
                                        .map(code -> code.map(Object::toString).orElse("?"))
                                        .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("; ")));
        PartyMention state = mentions("Peru condemned the raid.").get(0);
        assertEquals(List.of("\"Peru\" is Peru (PER): the name of the state"), state.reasons());
    }

    @Test
    void saysWhatWordsThatRulesTookForAPartyAreNot() {
        List<PartyMention> mentions = mentions("Peru condemned the raid.");
        PartyMention raid = mentions.get(mentions.size() - 1);
        assertEquals("the raid", raid.words().words());
        assertEquals(List.of(), raid.parties());
        assertEquals(List.of("\"the raid\" is no party: it names no state, body or person"), raid.reasons());
    }

    @Test
    void saysWhyASentenceAsAWholeGaveNoEvent() {
        assertEquals(
                Optional.of("no event: no trigger word met"),
                explained("Clouds drifted over Lima.").get(0).nothing());
        assertEquals(
                Optional.of("no event: no trigger met; words of the lexicon stand here, but not in their frames"),
                explained("Chad has a program.").get(0).nothing());
        assertEquals(
                Optional.of("no event: none of the candidates counts"),
                explained("Rome hopes that Libya will sign the deal.").get(0).nothing());
        assertEquals(
                Optional.empty(), explained("Kenya condemned Uganda.").get(0).nothing());
    }

    private static List<PartyMention> mentions(String text) {
        return explained(text).get(0).mentions();
    }
}
