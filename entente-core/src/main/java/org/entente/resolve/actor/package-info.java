/** Who the parties of claims are: entities with country, sector and office; what is no party is dropped. */
@NullMarked
package org.entente.resolve.actor;

import org.jspecify.annotations.NullMarked;
