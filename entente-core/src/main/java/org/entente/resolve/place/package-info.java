/** Where: words for places, and which of them belongs to a claim. */
@NullMarked
package org.entente.resolve.place;

import org.jspecify.annotations.NullMarked;
