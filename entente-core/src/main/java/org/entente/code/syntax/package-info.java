/** What the tree says: clauses, their arguments, noun phrases, kinds of assertion. */
@NullMarked
package org.entente.code.syntax;

import org.jspecify.annotations.NullMarked;
