/** What one phrase by itself tells of the party behind it: country, sector, entity, office. */
@NullMarked
package org.entente.resolve.phrase;

import org.jspecify.annotations.NullMarked;
