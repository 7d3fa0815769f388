package org.entente.merge;

import java.util.Optional;
import org.entente.model.Claim;

/** When two claims of one kind speak of the same thing. Symmetric: the order of the two makes no difference. */
interface MergeRule {
    /** What both must share to be compared at all; empty for a claim that is never merged. */
    Optional<String> block(Claim claim);

    /** Why two claims of one block are the same; empty if they are not. */
    Optional<String> same(Claim one, Claim other);
}
