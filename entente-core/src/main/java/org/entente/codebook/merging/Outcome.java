package org.entente.codebook.merging;

/** What the comparison of one aspect gave. */
public enum Outcome {
    /** Both say the same. */
    SAME,
    /** One says more than the other, or they agree in part. */
    PART,
    /** A day apart. */
    NEAR,
    /** One has no date, and was published when the other's was. */
    WITHIN,
    /** One or both say nothing of it. */
    UNKNOWN,
    /** They differ. */
    DIFFERENT,
    /** They cannot both be of one thing. */
    APART
}
