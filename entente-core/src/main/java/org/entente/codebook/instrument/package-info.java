/** Loaders of the lexicon of instruments. */
@NullMarked
package org.entente.codebook.instrument;

import org.jspecify.annotations.NullMarked;
