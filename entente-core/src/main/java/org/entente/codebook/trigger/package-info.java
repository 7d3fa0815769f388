/** Lexicons of trigger words: which words, in which frame, say that an event of which type took place. */
@NullMarked
package org.entente.codebook.trigger;

import org.jspecify.annotations.NullMarked;
