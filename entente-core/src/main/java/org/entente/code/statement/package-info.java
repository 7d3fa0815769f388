/** Stage 3, statements: who is reported to have said what, in which words. */
@NullMarked
package org.entente.code.statement;

import org.jspecify.annotations.NullMarked;
