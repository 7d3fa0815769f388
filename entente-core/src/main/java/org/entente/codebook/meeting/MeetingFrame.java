package org.entente.codebook.meeting;

/** Where the parties of a verb of meeting stand. */
public enum MeetingFrame {
    /** Subject, and object or "with" phrase: "A met (with) B". */
    MEET,
    /** Subject is the guest, the object the place or host: "A visited B". */
    VISIT,
    /** Subject is the guest, a "to" or "in" phrase the place: "A flew to B". */
    TRAVEL,
    /** Subject is the host, the object the guest: "A received B". */
    HOST,
    /** Subject, and object: "A phoned B". */
    CALL,
    /** Subject, and "with" or "to" phrase: "A spoke with B"; a person as object counts too. */
    SPEAK,
    /** Subject alone, all that meet: "leaders gathered". */
    GATHER
}
