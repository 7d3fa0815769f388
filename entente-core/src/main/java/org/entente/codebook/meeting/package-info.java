/** Loaders of the lexicon of meetings. */
@NullMarked
package org.entente.codebook.meeting;

import org.jspecify.annotations.NullMarked;
