package org.entente.model;

import java.util.List;
import java.util.Locale;

/**
 * An ask and its answer. The verbal act is {@link EventType#REQUEST}.
 *
 * @param text what is asked for, in the text's words
 * @param topics issues it is about
 */
public record Request(Basis basis, List<Party> from, List<Party> to, String text, List<String> topics, Answer answer)
        implements Claim {
    /** What the asked side answered. */
    public enum Answer {
        PENDING,
        GRANTED,
        PARTLY,
        REFUSED,
        WITHDRAWN;

        /** The value in output: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Request {
        from = List.copyOf(from);
        to = List.copyOf(to);
        topics = List.copyOf(topics);
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.REQUEST;
    }

    @Override
    public Request withBasis(Basis other) {
        return new Request(other, from, to, text, topics, answer);
    }
}
