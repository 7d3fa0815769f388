/** Damaged inputs of every format: reading must report them, never throw, never hang. */
@NullMarked
package org.entente.eval.mutation;

import org.jspecify.annotations.NullMarked;
