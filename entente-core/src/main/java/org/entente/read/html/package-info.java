/** The article in a web page, and what the page's metadata says of it. */
@NullMarked
package org.entente.read.html;

import org.jspecify.annotations.NullMarked;
