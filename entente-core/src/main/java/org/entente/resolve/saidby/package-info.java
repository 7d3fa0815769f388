/** Stage 4, who says so: claims that lie in somebody's statement are that speaker's. */
@NullMarked
package org.entente.resolve.saidby;

import org.jspecify.annotations.NullMarked;
