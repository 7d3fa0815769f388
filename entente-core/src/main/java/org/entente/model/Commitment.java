package org.entente.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An undertaking to act.
 *
 * @param parties who undertakes it; a joint one has all
 * @param to to whom
 * @param text what is undertaken, in the text's words
 * @param topics issues it is about
 * @param due by when
 * @see "Searle: A Taxonomy of Illocutionary Acts (commissives)"
 */
public record Commitment(
        Basis basis,
        List<Party> parties,
        List<Party> to,
        String text,
        List<String> topics,
        Optional<TimeExpression> due,
        Status status)
        implements Claim {
    /** What became of it. */
    public enum Status {
        OPEN,
        UNDER_WAY,
        KEPT,
        BROKEN,
        LAPSED,
        OVERDUE,
        SUPERSEDED;

        /** The value in output: lower case, hyphenated. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Commitment {
        parties = List.copyOf(parties);
        to = List.copyOf(to);
        topics = List.copyOf(topics);
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.COMMITMENT;
    }

    @Override
    public Commitment withBasis(Basis other) {
        return new Commitment(other, parties, to, text, topics, due, status);
    }
}
