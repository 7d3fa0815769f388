/** Who is meant: phrases and parties to entities with country, sector and office. */
@NullMarked
package org.entente.resolve.actor;

import org.jspecify.annotations.NullMarked;
