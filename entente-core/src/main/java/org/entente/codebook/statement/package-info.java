/** Loads the lexicon of words that report speech. */
@NullMarked
package org.entente.codebook.statement;

import org.jspecify.annotations.NullMarked;
