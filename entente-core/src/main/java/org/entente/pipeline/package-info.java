/** Runs stages one after the other and keeps what failed. Knows no concrete stage. */
@NullMarked
package org.entente.pipeline;

import org.jspecify.annotations.NullMarked;
