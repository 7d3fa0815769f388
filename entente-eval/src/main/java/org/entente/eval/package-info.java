/** Measures against gold sets that lie outside the repository. */
@NullMarked
package org.entente.eval;

import org.jspecify.annotations.NullMarked;
