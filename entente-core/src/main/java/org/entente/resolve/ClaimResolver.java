package org.entente.resolve;

import org.entente.model.Coded;

/** Replaces words by what stands behind them, in every claim of a document. */
public interface ClaimResolver {
    /** The same claims with more known, fewer where a claim turns out to be none. */
    Coded resolve(Coded coded);
}
