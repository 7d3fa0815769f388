package org.entente.codebook.actor;

import java.util.Optional;
import org.entente.model.Sector;

/**
 * What a common noun says of a party: "foreign minister", "troops", "court".
 *
 * @param words as in the lexicon
 * @param sector absent where the word alone does not tell
 */
public record Role(String words, Optional<Sector> sector, Kind kind) {
    /** What kind of thing the word names. */
    public enum Kind {
        /** A head of state or government. */
        HEAD,
        PERSON,
        /** Somebody of a body, which then decides the sector: "spokesman", "official", "head". */
        MEMBER,
        GROUP,
        BODY,
        /** No party, but tells a country: "island". */
        PLACE,
        /** Stands for its crew or owner: "warship". */
        THING
    }

    /** Whether the word by itself names a party: a ship is one only where it is somebody's. */
    public boolean party() {
        return kind != Kind.PLACE && (kind != Kind.THING || sector.isPresent());
    }

    /** Whether it names one human being or more, not a body. */
    public boolean human() {
        return kind == Kind.HEAD || kind == Kind.PERSON || kind == Kind.MEMBER;
    }
}
