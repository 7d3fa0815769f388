/** Loads coding schemes and lexicons. The data lie in resources, each folder with a SOURCE.md. */
@NullMarked
package org.entente.codebook;

import org.jspecify.annotations.NullMarked;
