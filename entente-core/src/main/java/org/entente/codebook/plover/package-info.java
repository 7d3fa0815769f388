/** PLOVER's types, modes, contexts and scores. */
@NullMarked
package org.entente.codebook.plover;

import org.jspecify.annotations.NullMarked;
