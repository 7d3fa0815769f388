/** Rules for requests. */
@NullMarked
package org.entente.code.request;

import org.jspecify.annotations.NullMarked;
