/** Rules for commitments. */
@NullMarked
package org.entente.code.commitment;

import org.jspecify.annotations.NullMarked;
