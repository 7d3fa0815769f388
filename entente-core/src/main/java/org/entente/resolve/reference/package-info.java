/** Reference within a document: who "he", "the president", "both sides" and "we" are. */
@NullMarked
package org.entente.resolve.reference;

import org.jspecify.annotations.NullMarked;
