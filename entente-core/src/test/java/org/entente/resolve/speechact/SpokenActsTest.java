package org.entente.resolve.speechact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.entente.annotate.Annotators;
import org.entente.model.Basis;
import org.entente.model.Claim;
import org.entente.model.Coded;
import org.entente.model.Commitment;
import org.entente.model.CountryCode;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Request;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class SpokenActsTest {
    private static final Party PERU = state("PER");
    private static final Party CHILE = state("CHL");

    private static Party state(String code) {
        return new Party(
                Optional.empty(),
                Optional.of(code),
                Optional.of(new CountryCode(code)),
                Optional.empty(),
                Optional.empty(),
                code,
                Optional.of(new Span(0, 3)));
    }

    private static Basis said(String rule, Party... speakers) {
        return new Basis(
                "", "test", List.of(new Evidence(new Span(0, 3), "x")), List.of(speakers), rule, 0.7, List.of());
    }

    private static List<Claim> resolved(Claim claim) {
        return new SpokenActs()
                .resolve(new Coded(Annotators.annotate("Yes."), List.of(claim)))
                .claims();
    }

    private static Commitment will(String rule, Party speaker, Party party) {
        return new Commitment(
                said(rule, speaker),
                List.of(party),
                List.of(),
                "leave",
                List.of(),
                Optional.empty(),
                Commitment.Status.OPEN);
    }

    @Test
    void dropsWhatASpeakerPredictsOfAnotherState() {
        assertEquals(List.of(), resolved(will("commitment.modal/will", PERU, CHILE)));
    }

    @Test
    void keepsWhatASpeakerSaysOfHisOwnState() {
        assertEquals(1, resolved(will("commitment.modal/will", PERU, PERU)).size());
    }

    @Test
    void keepsAPromiseThatAnotherReports() {
        assertEquals(
                1, resolved(will("commitment.undertakes/pledge", PERU, CHILE)).size());
    }

    @Test
    void givesARequestWithoutAskerToItsSpeaker() {
        Request ask = new Request(
                said("request.duty/must", PERU), List.of(), List.of(CHILE), "leave", List.of(), Request.Answer.PENDING);
        assertEquals(List.of(PERU), ((Request) resolved(ask).get(0)).from());
    }

    @Test
    void asksTheOtherOfTheTwo() {
        Request ask = new Request(
                said("request.proposes/suggest"),
                List.of(PERU),
                List.of(PERU, CHILE),
                "meet",
                List.of(),
                Request.Answer.PENDING);
        assertEquals(List.of(CHILE), ((Request) resolved(ask).get(0)).to());
    }
}
