package org.entente.codebook.trigger;

import org.entente.model.Mode;

/**
 * A mode that a row of the codebook gives.
 *
 * @param own whether the row is of a user's folder
 */
public record GivenMode(Mode mode, boolean own) {}
