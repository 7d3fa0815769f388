package org.entente.model;

/**
 * Exact words that a claim rests on.
 *
 * @param words exactly the text at the span
 */
public record Evidence(Span span, String words) {}
