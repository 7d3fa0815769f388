/** The text of a PDF as paragraphs in reading order. */
@NullMarked
package org.entente.read.pdf;

import org.jspecify.annotations.NullMarked;
