/** Bytes before they are a document: what can be wrong with them, which encoding they are in, how much of them to take. */
@NullMarked
package org.entente.read.raw;

import org.jspecify.annotations.NullMarked;
