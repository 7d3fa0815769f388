package org.entente.train.corpus;

import org.entente.model.Span;

/**
 * A stretch of words marked with the role it has in one event of its sentence.
 *
 * @param event the event's number in the sentence, 1 to 9
 * @param span code points into the sentence's plain text
 */
public record Mark(int event, Role role, Span span) {}
