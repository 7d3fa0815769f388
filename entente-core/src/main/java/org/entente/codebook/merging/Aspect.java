package org.entente.codebook.merging;

/** In what two claims are compared. */
public enum Aspect {
    /** Those who meet, agree or sign, in no order. */
    PARTIES,
    /** Who acts, says, promises, asks or holds. */
    GIVER,
    /** At whom, to whom. */
    RECEIVER,
    /** When it was; of a promise, when it is due. */
    DATE,
    PLACE,
    /** What it is about. */
    WORDS,
    /** The thing that the verb acts on. */
    OBJECT,
    /** States and towns that are named in what is said, promised or asked. */
    NAMES,
    /** Counted things. */
    NUMBERS,
    /** How: the modes of an event, the types of meetings and instruments. */
    MODE,
    /** Whether it is said to be so or said not to be so. */
    DENIAL,
    /** Whether it is told as one more of its sort. */
    AGAIN,
    /** When the documents were published. */
    REPORTED
}
