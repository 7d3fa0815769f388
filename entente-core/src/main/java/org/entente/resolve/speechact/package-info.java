/** Who stands behind commitments, requests and positions, once speakers are known. */
@NullMarked
package org.entente.resolve.speechact;

import org.jspecify.annotations.NullMarked;
