/** What commitments, requests and positions share: a word that names the act, whose it is, and what it is about. */
@NullMarked
package org.entente.code.speechact;

import org.jspecify.annotations.NullMarked;
