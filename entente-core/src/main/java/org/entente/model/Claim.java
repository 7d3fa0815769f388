package org.entente.model;

/** One document's assertion, with its evidence, of one of seven kinds. */
public sealed interface Claim permits Event, Statement, Commitment, Request, Meeting, Instrument, Position {
    /** Evidence, who says so, rule and confidence. */
    Basis basis();

    /** The same claim on another basis. */
    Claim withBasis(Basis basis);

    /** Which of the seven it is. */
    ClaimKind kind();
}
