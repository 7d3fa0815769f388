/** Who is who: states, bodies, persons with dated offices, and the words for roles. Data under actors/. */
@NullMarked
package org.entente.codebook.actor;

import org.jspecify.annotations.NullMarked;
