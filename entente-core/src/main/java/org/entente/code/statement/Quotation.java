package org.entente.code.statement;

import org.entente.model.Span;

/**
 * Words between quotation marks.
 *
 * @param span the marks included
 * @param closed whether its closing mark was found
 * @param continues whether it reopens the unclosed quotation of the paragraph before
 */
public record Quotation(Span span, boolean closed, boolean continues) {}
