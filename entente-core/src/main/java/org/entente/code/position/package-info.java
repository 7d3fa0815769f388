/** Rules for positions. */
@NullMarked
package org.entente.code.position;

import org.jspecify.annotations.NullMarked;
