/** One writer a format. */
@NullMarked
package org.entente.export;

import org.jspecify.annotations.NullMarked;
