/** The small model beside the rules: what it reads in a sentence, from weights that are data. */
@NullMarked
package org.entente.encoder;

import org.jspecify.annotations.NullMarked;
