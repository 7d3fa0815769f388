/** Meetings of one document: what kind, who hosts, and which mentions are one meeting. */
@NullMarked
package org.entente.resolve.meeting;

import org.jspecify.annotations.NullMarked;
