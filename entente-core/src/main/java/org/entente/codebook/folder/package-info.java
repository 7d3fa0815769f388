/** Lays a user's tables over those that ship: rows added, replaced, removed. */
@NullMarked
package org.entente.codebook.folder;

import org.jspecify.annotations.NullMarked;
