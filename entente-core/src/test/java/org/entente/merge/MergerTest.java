package org.entente.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.annotate.Annotators;
import org.entente.model.Annotated;
import org.entente.model.Basis;
import org.entente.model.Claim;
import org.entente.model.CodePoints;
import org.entente.model.Coded;
import org.entente.model.Commitment;
import org.entente.model.CountryCode;
import org.entente.model.Entry;
import org.entente.model.Evidence;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.RelationsRecord;
import org.entente.model.Span;
import org.entente.model.TimeExpression;
import org.junit.jupiter.api.Test;

class MergerTest {
    private final Merger merger = new Merger();

    private static Party state(String code) {
        return new Party(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new CountryCode(code)),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
    }

    private static Basis basis(String id, String document, double confidence) {
        return new Basis(
                id,
                document,
                List.of(new Evidence(new Span(0, 3), "met")),
                List.of(),
                "meeting.meet",
                confidence,
                List.of());
    }

    private static TimeExpression day(int day) {
        LocalDate date = LocalDate.of(2024, 3, day);
        return new TimeExpression(
                date, date, TimeExpression.Grain.DAY, TimeExpression.Basis.EXPLICIT, "", Optional.empty());
    }

    private static Claim meeting(String id, String document, double confidence, int day, String... codes) {
        List<Party> parties = new ArrayList<>();
        for (String code : codes) {
            parties.add(state(code));
        }
        return new Meeting(
                basis(id, document, confidence),
                Meeting.Type.SUMMIT,
                Meeting.Status.HELD,
                parties,
                Optional.empty(),
                Optional.empty(),
                Optional.of(day(day)));
    }

    private static Claim promise(String id, String document, String text) {
        return new Commitment(
                basis(id, document, 0.5),
                List.of(state("NOR")),
                List.of(),
                text,
                List.of(),
                Optional.empty(),
                Commitment.Status.OPEN);
    }

    private static List<Coded> documents(List<Claim> claims) {
        return claims.stream()
                .map(claim ->
                        new Coded(new Annotated(Annotators.document(""), List.of(), CodePoints.of("")), List.of(claim)))
                .toList();
    }

    private static List<List<String>> ids(RelationsRecord record) {
        return record.entries().stream()
                .map(entry ->
                        entry.claims().stream().map(claim -> claim.basis().id()).toList())
                .sorted(java.util.Comparator.comparing(Object::toString))
                .toList();
    }

    @Test
    void makesOneEntryOfOneMeetingHoweverManyReportsItHas() {
        RelationsRecord record = merger.apply(documents(List.of(
                meeting("c1", "a", 0.5, 4, "NOR", "CHL"),
                meeting("c2", "b", 0.9, 4, "CHL", "NOR"),
                meeting("c3", "c", 0.7, 4, "NOR", "CHL"))));
        Entry entry = record.entries().get(0);
        assertEquals(1, record.entries().size());
        assertEquals("c2", entry.claim().basis().id());
        assertEquals(List.of("a", "b", "c"), entry.documents());
        assertEquals(2, entry.reasons().size());
    }

    @Test
    void keepsMeetingsOfOtherDaysOrPartiesApart() {
        List<Claim> claims = List.of(
                meeting("c1", "a", 0.5, 4, "NOR", "CHL"),
                meeting("c2", "b", 0.5, 9, "NOR", "CHL"),
                meeting("c3", "c", 0.5, 4, "NOR", "PER"));
        assertEquals(List.of(List.of("c1"), List.of("c2"), List.of("c3")), ids(merger.apply(documents(claims))));
    }

    @Test
    void joinsPromisesByTheirWords() {
        List<Claim> claims = List.of(
                promise("c1", "a", "provide 120 million dollars for southern forests"),
                promise("c2", "b", "provide Chile 120 million dollars to protect southern forests"),
                promise("c3", "c", "share satellite data on illegal fishing"));
        assertEquals(List.of(List.of("c1", "c2"), List.of("c3")), ids(merger.apply(documents(claims))));
    }

    @Test
    void givesTheSameRecordInWhateverOrderDocumentsCome() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            claims.add(meeting("m" + i, "d" + i, 0.5, 1 + i % 5, "NOR", i % 2 == 0 ? "CHL" : "PER"));
            claims.add(promise("p" + i, "d" + i, i % 3 == 0 ? "send rice and wheat" : "share satellite images"));
        }
        RelationsRecord expected = merger.apply(documents(claims));
        for (int seed = 0; seed < 20; seed++) {
            List<Claim> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(expected, merger.apply(documents(shuffled)), "seed " + seed);
        }
    }
}
