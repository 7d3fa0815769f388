package org.entente.resolve.saidby;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.annotate.Annotators;
import org.entente.model.Annotated;
import org.entente.model.Basis;
import org.entente.model.Claim;
import org.entente.model.CodePoints;
import org.entente.model.Coded;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Position;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;

class SaidByTest {
    private static final String TEXT = "Norway backs the ban, the envoy said. Norway backs the quota.";
    private static final Annotated DOCUMENT = new Annotated(Annotators.document(TEXT), List.of(), CodePoints.of(TEXT));

    private static Evidence words(String words) {
        int begin = TEXT.indexOf(words);
        return DOCUMENT.evidence(new Span(begin, begin + words.length()));
    }

    private static Basis basis(String anchor, List<Party> saidBy) {
        return new Basis("", "test", List.of(words(anchor)), saidBy, "test", 1, List.of());
    }

    private static Statement statement(String content, String speaker) {
        return new Statement(
                basis(content, List.of()),
                List.of(Party.at(words(speaker))),
                Statement.Form.INDIRECT,
                List.of(),
                List.of(),
                List.of(words(content).span()),
                List.of(),
                List.of());
    }

    private static Claim position(String anchor, List<Party> saidBy) {
        return new Position(basis(anchor, saidBy), List.of(), "", Position.Stance.SUPPORTS, "");
    }

    private static List<String> saidBy(Claim... claims) {
        Coded coded = new SaidBy().resolve(new Coded(DOCUMENT, List.of(claims)));
        Claim last = coded.claims().get(coded.claims().size() - 1);
        return last.basis().saidBy().stream().map(Party::words).toList();
    }

    @Test
    void aClaimInsideAStatementIsItsSpeakers() {
        assertEquals(
                List.of("the envoy"),
                saidBy(statement("Norway backs the ban", "the envoy"), position("backs the ban", List.of())));
    }

    @Test
    void aClaimOutsideIsTheReporters() {
        assertEquals(
                List.of(),
                saidBy(statement("Norway backs the ban", "the envoy"), position("backs the quota", List.of())));
    }

    @Test
    void aClaimThatNamesItsSpeakerKeepsIt() {
        Claim own = position("backs the ban", List.of(Party.at(words("Norway"))));
        assertEquals(List.of("Norway"), saidBy(statement("Norway backs the ban", "the envoy"), own));
    }

    @Test
    void theInnermostStatementDecides() {
        assertEquals(
                List.of("Norway"),
                saidBy(
                        statement("Norway backs the ban, the envoy said", "the envoy"),
                        statement("backs the ban", "Norway"),
                        position("the ban", List.of())));
    }

    @Test
    void aShorterStatementBesideDoesNotHideTheOneThatHolds() {
        assertEquals(
                List.of("the envoy"),
                saidBy(
                        statement(TEXT, "the envoy"),
                        statement("backs the ban", "Norway"),
                        position("backs the quota", List.of())));
    }
}
