package org.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * A category of events. Their scores, modes and definitions are the codebook's, which may have types of its own beside
 * PLOVER's 16. Two of one name are equal: a codebook that moves a type to another quad class still means that type.
 *
 * @param name upper case, as PLOVER writes it
 * @see "PLOVER manual draft 2.0; SANCTION is material as its section says, not verbal as its quad table"
 */
public record EventType(String name, QuadClass quadClass) {
    public static final EventType AGREE = new EventType("AGREE", QuadClass.VERBAL_COOPERATION);
    public static final EventType CONSULT = new EventType("CONSULT", QuadClass.VERBAL_COOPERATION);
    public static final EventType SUPPORT = new EventType("SUPPORT", QuadClass.VERBAL_COOPERATION);
    public static final EventType CONCEDE = new EventType("CONCEDE", QuadClass.VERBAL_COOPERATION);
    public static final EventType COOPERATE = new EventType("COOPERATE", QuadClass.MATERIAL_COOPERATION);
    public static final EventType AID = new EventType("AID", QuadClass.MATERIAL_COOPERATION);
    public static final EventType RETREAT = new EventType("RETREAT", QuadClass.MATERIAL_COOPERATION);
    public static final EventType REQUEST = new EventType("REQUEST", QuadClass.VERBAL_CONFLICT);
    public static final EventType ACCUSE = new EventType("ACCUSE", QuadClass.VERBAL_CONFLICT);
    public static final EventType REJECT = new EventType("REJECT", QuadClass.VERBAL_CONFLICT);
    public static final EventType THREATEN = new EventType("THREATEN", QuadClass.VERBAL_CONFLICT);
    public static final EventType PROTEST = new EventType("PROTEST", QuadClass.MATERIAL_CONFLICT);
    public static final EventType SANCTION = new EventType("SANCTION", QuadClass.MATERIAL_CONFLICT);
    public static final EventType MOBILIZE = new EventType("MOBILIZE", QuadClass.MATERIAL_CONFLICT);
    public static final EventType COERCE = new EventType("COERCE", QuadClass.MATERIAL_CONFLICT);
    public static final EventType ASSAULT = new EventType("ASSAULT", QuadClass.MATERIAL_CONFLICT);

    private static final List<EventType> PLOVER = List.of(
            AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST,
            SANCTION, MOBILIZE, COERCE, ASSAULT);

    /** PLOVER's 16 types, in the manual's order. */
    public static List<EventType> plover() {
        return PLOVER;
    }

    /** The type of PLOVER's 16 that has this name. */
    public static Optional<EventType> ofName(String name) {
        return PLOVER.stream().filter(type -> type.name.equals(name)).findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventType type && type.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
