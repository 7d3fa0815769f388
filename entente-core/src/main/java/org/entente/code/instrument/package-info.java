/** Agreements, declarations and other instruments that a text names or describes. */
@NullMarked
package org.entente.code.instrument;

import org.jspecify.annotations.NullMarked;
