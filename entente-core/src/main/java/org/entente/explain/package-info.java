/** What was decided on sentences and why, put together from all stages. */
@NullMarked
package org.entente.explain;

import org.jspecify.annotations.NullMarked;
