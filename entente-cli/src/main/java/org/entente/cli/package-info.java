/** The command line, one class a sub-command. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
