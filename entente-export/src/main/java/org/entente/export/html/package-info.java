/** Claims as one HTML page that opens offline. */
@NullMarked
package org.entente.export.html;

import org.jspecify.annotations.NullMarked;
