/** The HTML report as a reader has it: in a browser, with keys, in the dark, on paper, without a script. */
@NullMarked
package org.entente.browser;

import org.jspecify.annotations.NullMarked;
