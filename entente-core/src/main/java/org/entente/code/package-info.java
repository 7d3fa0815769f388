/** Stage 3: what each document asserts, one rule family a class. */
@NullMarked
package org.entente.code;

import org.jspecify.annotations.NullMarked;
