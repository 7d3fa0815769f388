package org.entente.model;

/**
 * How an event was done: "visit", "phone". Which modes there are, and of which types, is the codebook's.
 *
 * @param code lower case, as PLOVER writes it
 */
public record Mode(String code) {}
