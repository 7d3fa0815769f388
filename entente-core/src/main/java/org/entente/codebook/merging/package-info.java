/** When two claims are taken for the same: weights, limits and words. Data: {@code merging/}. */
@NullMarked
package org.entente.codebook.merging;

import org.jspecify.annotations.NullMarked;
