/** Meetings, visits and calls: who met whom, and whether it took place. */
@NullMarked
package org.entente.code.meeting;

import org.jspecify.annotations.NullMarked;
