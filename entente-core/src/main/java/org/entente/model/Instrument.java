package org.entente.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A treaty, agreement, declaration, joint statement or the like that a text names or describes.
 *
 * @param name in the text's words
 * @param relation what the text says was done with it
 * @see "Vienna Convention on the Law of Treaties, art. 2"
 */
public record Instrument(
        Basis basis, String name, Type type, Optional<Integer> year, List<Party> parties, Relation relation)
        implements Claim {
    /** What kind of instrument. */
    public enum Type {
        TREATY,
        DECLARATION,
        JOINT_STATEMENT,
        AGREEMENT,
        RESOLUTION,
        FRAMEWORK,
        PROGRAMME,
        OTHER;

        /** The value in output: lower case, hyphenated. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What was done with an instrument. */
    public enum Relation {
        ISSUED,
        SIGNED,
        CITED,
        SET_UP,
        EXPANDED,
        VIOLATED,
        ENDED;

        /** The value in output: lower case, hyphenated. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Instrument {
        parties = List.copyOf(parties);
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.INSTRUMENT;
    }

    @Override
    public Instrument withBasis(Basis other) {
        return new Instrument(other, name, type, year, parties, relation);
    }
}
