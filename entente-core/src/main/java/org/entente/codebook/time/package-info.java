/** Loader of the words for times. */
@NullMarked
package org.entente.codebook.time;

import org.jspecify.annotations.NullMarked;
