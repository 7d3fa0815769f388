/** The corpus of marked sentences: read and checked. Its form stands in {@code entente-train/corpus/GUIDE.md}. */
@NullMarked
package org.entente.train.corpus;

import org.jspecify.annotations.NullMarked;
