package org.entente.code.commitment;

import org.entente.model.Commitment;
import org.entente.model.Token;

/**
 * A commitment with the head of its act, by which two ways to find it are told to be one.
 */
record Undertaking(Token head, Commitment commitment) {}
