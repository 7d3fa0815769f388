/** Stage 4: who, when and where behind the words. */
@NullMarked
package org.entente.resolve;

import org.jspecify.annotations.NullMarked;
