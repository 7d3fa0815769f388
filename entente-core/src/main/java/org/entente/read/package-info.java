/** Stage 1: bytes to documents. */
@NullMarked
package org.entente.read;

import org.jspecify.annotations.NullMarked;
