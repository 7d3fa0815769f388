package org.entente.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A visit, call, summit or other meeting.
 *
 * @param host the state that receives the others
 */
public record Meeting(
        Basis basis,
        Type type,
        Status status,
        List<Party> participants,
        Optional<Party> host,
        Optional<Place> place,
        Optional<TimeExpression> date)
        implements Claim {
    /** What kind of meeting. A summit needs heads of state or government; three or more parties: multilateral. */
    public enum Type {
        SUMMIT,
        VISIT,
        CALL,
        MINISTERIAL,
        MULTILATERAL,
        OTHER;

        /** The value in output: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it took place. */
    public enum Status {
        HELD,
        PLANNED,
        CANCELLED;

        /** The value in output: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Meeting {
        participants = List.copyOf(participants);
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.MEETING;
    }

    @Override
    public Meeting withBasis(Basis other) {
        return new Meeting(other, type, status, participants, host, place, date);
    }
}
