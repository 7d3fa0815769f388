package org.entente.resolve.actor;

import java.util.List;
import java.util.Optional;
import org.entente.model.Claim;
import org.entente.model.Commitment;
import org.entente.model.Event;
import org.entente.model.Instrument;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.Position;
import org.entente.model.Request;
import org.entente.model.Statement;

/** The parties of a claim, resolved; no claim where all who act in it turn out to be nobody. */
final class ClaimParties {
    private final PartyNames names;

    ClaimParties(PartyNames names) {
        this.names = names;
    }

    /** The claim with its parties known and why they are these, or none. */
    Optional<Claim> resolve(Claim claim) {
        return settled(claim).map(known -> known.withBasis(known.basis().withReasons(names.reasons())));
    }

    private Optional<Claim> settled(Claim claim) {
        Claim said = claim.withBasis(
                claim.basis().withSaidBy(names.speaking(claim.basis().saidBy())));
        if (said instanceof Event event) {
            return event(event);
        }
        if (said instanceof Statement statement) {
            return Optional.of(statement(statement));
        }
        if (said instanceof Meeting meeting) {
            return meeting(meeting);
        }
        if (said instanceof Commitment commitment) {
            return commitment(commitment);
        }
        if (said instanceof Request request) {
            return request(request);
        }
        if (said instanceof Instrument instrument) {
            return Optional.of(instrument(instrument));
        }
        return position((Position) said);
    }

    private Optional<Claim> event(Event event) {
        List<Party> actor = names.acting(event.actor());
        return kept(
                event.actor(),
                actor,
                new Event(
                        event.basis(),
                        event.type(),
                        event.modes(),
                        event.contexts(),
                        event.auxiliary(),
                        actor,
                        Counterparts.of(names.receiving(event.recipient()), actor),
                        event.date(),
                        event.place()));
    }

    private Claim statement(Statement statement) {
        return new Statement(
                statement.basis(),
                names.speaking(statement.speaker()),
                statement.form(),
                statement.source(),
                statement.cue(),
                statement.content(),
                names.acting(statement.addressee()),
                statement.topics());
    }

    private Optional<Claim> meeting(Meeting meeting) {
        List<Party> participants = names.receiving(meeting.participants());
        return kept(
                meeting.participants(),
                participants,
                new Meeting(
                        meeting.basis(),
                        meeting.type(),
                        meeting.status(),
                        participants,
                        meeting.host()
                                .flatMap(host ->
                                        names.acting(List.of(host)).stream().findFirst()),
                        meeting.place(),
                        meeting.date()));
    }

    private Optional<Claim> commitment(Commitment commitment) {
        List<Party> parties = names.pledging(commitment.parties());
        return kept(
                commitment.parties(),
                parties,
                new Commitment(
                        commitment.basis(),
                        parties,
                        Counterparts.of(names.receiving(commitment.to()), parties),
                        commitment.text(),
                        commitment.topics(),
                        commitment.due(),
                        commitment.status()));
    }

    private Optional<Claim> request(Request request) {
        List<Party> from = names.pledging(request.from());
        return kept(
                request.from(),
                from,
                new Request(
                        request.basis(),
                        from,
                        Counterparts.of(names.receiving(request.to()), from),
                        request.text(),
                        request.topics(),
                        request.answer()));
    }

    private Claim instrument(Instrument instrument) {
        return new Instrument(
                instrument.basis(),
                instrument.name(),
                instrument.type(),
                instrument.year(),
                names.receiving(instrument.parties()),
                instrument.relation());
    }

    private Optional<Claim> position(Position position) {
        List<Party> holder = names.pledging(position.holder());
        return kept(
                position.holder(),
                holder,
                new Position(position.basis(), holder, position.issue(), position.stance(), position.text()));
    }

    /** Nobody acts: the coder named somebody, and he is no party. */
    private static Optional<Claim> kept(List<Party> before, List<Party> after, Claim claim) {
        return after.isEmpty() && !before.isEmpty() ? Optional.empty() : Optional.of(claim);
    }
}
