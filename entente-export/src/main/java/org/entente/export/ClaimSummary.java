package org.entente.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.model.Claim;
import org.entente.model.Commitment;
import org.entente.model.Event;
import org.entente.model.Instrument;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.model.Position;
import org.entente.model.Request;
import org.entente.model.Statement;
import org.entente.model.TimeExpression;

/**
 * A claim in one line, the same for every kind.
 *
 * @param what type and how: "CONSULT visit", "direct", "summit held"
 * @param who who acts, says, promises, asks, meets, holds
 * @param whom at whom, to whom
 * @param when date, due date or year
 * @param where place
 */
public record ClaimSummary(
        String what,
        List<Party> who,
        List<Party> whom,
        Optional<TimeExpression> when,
        Optional<Integer> year,
        Optional<Place> where) {

    /** The line of a claim. */
    public static ClaimSummary of(Claim claim) {
        if (claim instanceof Event event) {
            return new ClaimSummary(
                    event(event), event.actor(), event.recipient(), event.date(), Optional.empty(), event.place());
        } else if (claim instanceof Statement statement) {
            return timeless(statement.form().code(), statement.speaker(), statement.addressee());
        } else if (claim instanceof Commitment commitment) {
            return new ClaimSummary(
                    commitment.status().code(),
                    commitment.parties(),
                    commitment.to(),
                    commitment.due(),
                    Optional.empty(),
                    Optional.empty());
        } else if (claim instanceof Request request) {
            return timeless(request.answer().code(), request.from(), request.to());
        } else if (claim instanceof Meeting meeting) {
            return new ClaimSummary(
                    meeting.type().code() + " " + meeting.status().code(),
                    meeting.participants(),
                    meeting.host().map(List::of).orElse(List.of()),
                    meeting.date(),
                    Optional.empty(),
                    meeting.place());
        } else if (claim instanceof Instrument instrument) {
            return new ClaimSummary(
                    instrument.type().code() + " " + instrument.relation().code(),
                    instrument.parties(),
                    List.of(),
                    Optional.empty(),
                    instrument.year(),
                    Optional.empty());
        }
        Position position = (Position) claim;
        return timeless(position.stance().code(), position.holder(), List.of());
    }

    private static ClaimSummary timeless(String what, List<Party> who, List<Party> whom) {
        return new ClaimSummary(what, who, whom, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static String event(Event event) {
        StringBuilder what = new StringBuilder(event.type().name());
        event.modes().forEach(mode -> what.append(' ').append(mode.code()));
        event.auxiliary().forEach(aux -> what.append(", ").append(aux.code()));
        return what.toString();
    }

    /** The date as short as its grain allows: "2025-08-23", "2025-06", "1965"; the year where only that is known. */
    public String whenText() {
        return when.map(ClaimSummary::text).orElse(year.map(String::valueOf).orElse(""));
    }

    private static String text(TimeExpression time) {
        String start = time.start().toString();
        return switch (time.grain()) {
            case DAY, WEEK -> time.start().equals(time.end()) ? start : start + "/" + time.end();
            case MONTH, SEASON ->
                time.start().getMonth() == time.end().getMonth()
                        ? start.substring(0, 7)
                        : start.substring(0, 7) + "/" + time.end().toString().substring(0, 7);
            case YEAR, DECADE ->
                time.start().getYear() == time.end().getYear()
                        ? start.substring(0, 4)
                        : start.substring(0, 4) + "/" + time.end().getYear();
        };
    }

    /** Codes where known, else names, else words: "JPN, KOR". Each once. */
    public static String codes(List<Party> parties) {
        return String.join(", ", codeList(parties));
    }

    /** The same, one by one. */
    static List<String> codeList(List<Party> parties) {
        return parties.stream()
                .map(party -> party.code().map(Object::toString).orElseGet(() -> named(party)))
                .filter(code -> !code.isBlank())
                .distinct()
                .toList();
    }

    /** The confidence of a claim as every format shows it: three decimals. */
    public static double confidence(Claim claim) {
        return Math.round(claim.basis().confidence() * 1000) / 1000.0;
    }

    /** Names where known, else words. Each once. */
    public static String names(List<Party> parties) {
        return parties.stream()
                .map(ClaimSummary::named)
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String named(Party party) {
        return party.name().orElse(party.words());
    }
}
