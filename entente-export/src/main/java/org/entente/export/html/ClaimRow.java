package org.entente.export.html;

import java.util.List;
import java.util.stream.Stream;
import org.entente.export.ClaimSummary;
import org.entente.model.Claim;
import org.entente.model.Commitment;
import org.entente.model.Event;
import org.entente.model.Instrument;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.Position;
import org.entente.model.Request;
import org.entente.model.Statement;

/** What of a claim is told in one line: what tells it from its neighbours of the same kind. */
final class ClaimRow {
    private final Claim claim;
    private final ClaimSummary summary;

    ClaimRow(Claim claim, ClaimSummary summary) {
        this.claim = claim;
        this.summary = summary;
    }

    ReportClaim.Row row() {
        return new ReportClaim.Row(
                type(), oneLine(what()), labels(summary.who()), labels(summary.whom()), firstOf(state()));
    }

    private String type() {
        return claim instanceof Event event ? event.type().name() : "";
    }

    private String what() {
        if (claim instanceof Event event) {
            return summary.what().substring(event.type().name().length()).replaceFirst("^,", "");
        } else if (claim instanceof Statement) {
            return speakerOrWords();
        } else if (claim instanceof Commitment commitment) {
            return commitment.text();
        } else if (claim instanceof Request request) {
            return request.text();
        } else if (claim instanceof Meeting meeting) {
            return ReportDates.sentence(
                    meeting.type().code() + " " + meeting.status().code());
        } else if (claim instanceof Instrument instrument) {
            return instrument.name();
        }
        return ((Position) claim).issue();
    }

    /** The speaker beside the speaker's country; what was said where the speaker has none and is named there. */
    private String speakerOrWords() {
        String names = ClaimSummary.names(summary.who());
        return names.isEmpty() || names.equals(ClaimSummary.codes(summary.who()))
                ? claim.basis().anchor().words()
                : names;
    }

    /** What may stand last in the line, the most telling first. */
    private List<String> state() {
        String when = ReportDates.of(summary);
        if (claim instanceof Event event) {
            return List.of(when, event.place().map(place -> place.name()).orElse(""));
        } else if (claim instanceof Meeting meeting) {
            return List.of(meeting.place().map(place -> place.name()).orElse(""), when);
        } else if (claim instanceof Commitment commitment) {
            return List.of(when, commitment.status().code());
        } else if (claim instanceof Instrument instrument) {
            return List.of(when, instrument.relation().code());
        }
        return List.of(summary.what());
    }

    private static String firstOf(List<String> states) {
        return states.stream().filter(state -> !state.isEmpty()).findFirst().orElse("");
    }

    private static List<String> labels(List<Party> parties) {
        return parties.stream().flatMap(ClaimRow::label).distinct().toList();
    }

    private static Stream<String> label(Party party) {
        String label = oneLine(ClaimSummary.codes(List.of(party)));
        return label.isEmpty() ? Stream.empty() : Stream.of(label);
    }

    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
