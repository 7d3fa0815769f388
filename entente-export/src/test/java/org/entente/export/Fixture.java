package org.entente.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.entente.model.Annotated;
import org.entente.model.AuxiliaryMode;
import org.entente.model.Basis;
import org.entente.model.Chrome;
import org.entente.model.Claim;
import org.entente.model.CodePoints;
import org.entente.model.Coded;
import org.entente.model.CoderVersion;
import org.entente.model.Commitment;
import org.entente.model.Conflict;
import org.entente.model.Context;
import org.entente.model.Copies;
import org.entente.model.CountryCode;
import org.entente.model.Dateline;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Instrument;
import org.entente.model.Meeting;
import org.entente.model.Mode;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.model.Position;
import org.entente.model.PublicationDate;
import org.entente.model.RelationsRecord;
import org.entente.model.Request;
import org.entente.model.Sector;
import org.entente.model.Statement;
import org.entente.model.TimeExpression;

/** One document with a claim of every kind, characters of every plane and width in it. */
public final class Fixture {
    public static final CoderVersion CODER = new CoderVersion("entente", "9.9", "PLOVER 2.0");
    public static final String TEXT =
            "QUITO - 🕊 Peru's envoy, \"Ana 東京\", met Chile's on May 3 and asked for a map.\nسوم مئی\n";
    private static final CodePoints POINTS = CodePoints.of(TEXT);

    private Fixture() {}

    static Evidence words(String words) {
        int begin = TEXT.indexOf(words);
        return new Evidence(POINTS.span(begin, begin + words.length()), words);
    }

    static Party peru() {
        return new Party(
                Optional.of("state/PER"),
                Optional.of("Peru"),
                Optional.of(new CountryCode("PER")),
                Optional.of(Sector.GOV),
                Optional.of("envoy"),
                words("Peru").words(),
                Optional.of(words("Peru").span()));
    }

    static Basis basis(String words, String rule) {
        return new Basis("c-" + rule, "d1", List.of(words(words)), List.of(), rule, 0.8125, List.of("because"));
    }

    static TimeExpression time() {
        LocalDate day = LocalDate.of(2024, 5, 3);
        return new TimeExpression(
                day,
                day,
                TimeExpression.Grain.DAY,
                TimeExpression.Basis.DATELINE,
                "May 3",
                Optional.of(words("May 3").span()));
    }

    static Place quito() {
        return new Place(
                "Quito",
                Optional.of(new CountryCode("ECU")),
                OptionalLong.empty(),
                OptionalDouble.of(-0.23),
                OptionalDouble.of(-78.5),
                "QUITO",
                Optional.of(words("QUITO").span()));
    }

    static List<Claim> claims() {
        Party chile = Party.at(words("Chile"));
        return List.of(
                new Event(
                        basis("met", "event.meet"),
                        EventType.CONSULT,
                        List.of(new Mode("visit")),
                        List.of(new Context("territory")),
                        List.of(AuxiliaryMode.HISTORICAL),
                        List.of(peru()),
                        List.of(chile),
                        Optional.of(time()),
                        Optional.of(quito())),
                new Statement(
                        basis("asked", "statement.ask"),
                        List.of(peru()),
                        Statement.Form.MIXED,
                        List.of(words("Peru").span()),
                        List.of(words("asked").span()),
                        List.of(words("a map").span()),
                        List.of(chile),
                        List.of("maps")),
                new Commitment(
                        basis("met", "commitment.x"),
                        List.of(peru()),
                        List.of(chile),
                        "draw a map",
                        List.of(),
                        Optional.of(time()),
                        Commitment.Status.UNDER_WAY),
                new Request(
                        basis("asked", "request.ask"),
                        List.of(peru()),
                        List.of(),
                        "a map",
                        List.of(),
                        Request.Answer.PENDING),
                new Meeting(
                        basis("met", "meeting.meet"),
                        Meeting.Type.VISIT,
                        Meeting.Status.HELD,
                        List.of(peru(), chile),
                        Optional.of(chile),
                        Optional.empty(),
                        Optional.empty()),
                new Instrument(
                        basis("a map", "instrument.map"),
                        "a map",
                        Instrument.Type.JOINT_STATEMENT,
                        Optional.of(1998),
                        List.of(chile),
                        Instrument.Relation.SET_UP),
                new Position(
                        basis("asked", "position.x"), List.of(peru()), "maps", Position.Stance.STRESSES, "for a map"));
    }

    static Document document(String id, Optional<String> failed) {
        return new Document(
                id,
                Optional.of("Maps, \"drawn\" <b>&"),
                failed.isPresent() ? "" : TEXT,
                Optional.empty(),
                failed.isPresent()
                        ? Optional.empty()
                        : Optional.of(new Dateline(
                                "Quito",
                                Optional.empty(),
                                Optional.empty(),
                                words("QUITO -").span())),
                Optional.of(new PublicationDate(LocalDate.of(2024, 5, 3), PublicationDate.Basis.CHROME)),
                Optional.of("Andes Wire"),
                Optional.empty(),
                Optional.of("en"),
                failed.isPresent()
                        ? List.of()
                        : List.of(new Chrome(words("سوم مئی").span(), Chrome.Kind.DATE)),
                "maps.txt",
                "ab".repeat(32),
                failed);
    }

    public static Coded coded() {
        return new Coded(new Annotated(document("d1", Optional.empty()), List.of(), POINTS), claims());
    }

    public static Coded failed() {
        Document document = document("d2", Optional.of("E-READ-1 expected text, found none"));
        return new Coded(new Annotated(document, List.of(), CodePoints.of("")), List.of());
    }

    /** Two entries of three documents, one a copy, with a conflict. */
    public static RelationsRecord record() {
        Claim meeting = claims().get(4);
        Conflict conflict = new Conflict(
                "date",
                List.of(
                        new Conflict.Version("2024-05-03", List.of("d1", "d3")),
                        new Conflict.Version("2024-05-04", List.of("d2"))));
        Entry met = new Entry(
                "e1",
                meeting,
                List.of(meeting, meeting.withBasis(elsewhere(meeting.basis()))),
                List.of("d1", "d2", "d3"),
                2,
                Optional.of(LocalDate.of(2024, 5, 3)),
                List.of("c4 = c9: same parties"),
                List.of(conflict));
        Claim statement = claims().get(1);
        Entry said = new Entry(
                "e2", statement, List.of(statement), List.of("d1"), 1, Optional.empty(), List.of(), List.of());
        return new RelationsRecord(List.of(met, said), 3, 2, List.of(new Copies("d1", List.of("d3"))));
    }

    private static Basis elsewhere(Basis basis) {
        return new Basis("c9", "d2", basis.evidence(), List.of(), basis.rule(), 0.5, List.of());
    }
}
