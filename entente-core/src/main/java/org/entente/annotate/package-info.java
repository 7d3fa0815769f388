/** Stage 2: documents to sentences, tokens and trees, behind one port. */
@NullMarked
package org.entente.annotate;

import org.jspecify.annotations.NullMarked;
