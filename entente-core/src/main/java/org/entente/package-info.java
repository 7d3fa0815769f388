/** The front door. */
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;
