/** Loader of the gazetteer. */
@NullMarked
package org.entente.codebook.place;

import org.jspecify.annotations.NullMarked;
