/** Stage 5: claims of many documents to entries of one record. */
@NullMarked
package org.entente.merge;

import org.jspecify.annotations.NullMarked;
