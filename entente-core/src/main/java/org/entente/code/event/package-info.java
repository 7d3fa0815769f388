/** Events: who did what to whom. PLOVER. */
@NullMarked
package org.entente.code.event;

import org.jspecify.annotations.NullMarked;
