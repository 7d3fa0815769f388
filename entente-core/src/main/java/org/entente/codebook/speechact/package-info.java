/** Lexicons of acts of speech: undertakings, requests, stands, and the issues they are about. */
@NullMarked
package org.entente.codebook.speechact;

import org.jspecify.annotations.NullMarked;
