/** Records and enums that every stage shares. Depends on nothing. */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
