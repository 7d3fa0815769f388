package org.entente.codebook.plover;

/**
 * A sentence of our own that shows a code.
 *
 * @param where file and line, for messages
 */
public record Example(Code code, String text, String where) {}
