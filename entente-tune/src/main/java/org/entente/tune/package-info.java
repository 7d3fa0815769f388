/** Trains the small model on the corpus: low-rank adapters over the base weights, and the heads that read them. */
@NullMarked
package org.entente.tune;

import org.jspecify.annotations.NullMarked;
