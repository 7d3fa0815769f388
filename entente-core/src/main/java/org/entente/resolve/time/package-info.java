/** When: words for times, and which of them dates a claim. */
@NullMarked
package org.entente.resolve.time;

import org.jspecify.annotations.NullMarked;
