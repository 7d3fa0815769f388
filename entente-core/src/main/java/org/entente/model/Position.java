package org.entente.model;

import java.util.List;
import java.util.Locale;

/**
 * A stand on an issue that a party takes or repeats.
 *
 * @param issue what it is about, in the text's words
 * @param stance for it, against it, or concerned with it
 * @param text the words that take the stand
 */
public record Position(Basis basis, List<Party> holder, String issue, Stance stance, String text) implements Claim {
    /** Which way a stand goes. */
    public enum Stance {
        SUPPORTS,
        OPPOSES,
        STRESSES,
        CONCERNED;

        /** The value in output: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Position {
        holder = List.copyOf(holder);
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.POSITION;
    }

    @Override
    public Position withBasis(Basis other) {
        return new Position(other, holder, issue, stance, text);
    }
}
