package org.entente.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.annotate.Annotators;
import org.entente.codebook.merging.MergeWords;
import org.entente.model.Annotated;
import org.entente.model.Basis;
import org.entente.model.CodePoints;
import org.entente.model.CountryCode;
import org.entente.model.Evidence;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.Span;
import org.entente.model.TimeExpression;

/** Gists of claims without a text. */
final class Gists {
    private Gists() {}

    static Gist meeting(String id, int day, String... codes) {
        LocalDate date = LocalDate.of(2024, 3, 1).plusDays(day);
        Meeting meeting = new Meeting(
                new Basis(
                        id,
                        id,
                        List.of(new Evidence(new Span(0, 3), "met")),
                        List.of(),
                        "meeting.meet",
                        0.5,
                        List.of()),
                Meeting.Type.SUMMIT,
                Meeting.Status.HELD,
                Stream.of(codes).map(Gists::state).toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new TimeExpression(
                        date, date, TimeExpression.Grain.DAY, TimeExpression.Basis.EXPLICIT, "", Optional.empty())));
        return new GistReader(MergeWords.load(), new Annotated(Annotators.document(""), List.of(), CodePoints.of("")))
                .gist(meeting);
    }

    static Party state(String code) {
        return new Party(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new CountryCode(code)),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
    }
}
