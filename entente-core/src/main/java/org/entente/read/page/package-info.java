/** A page's parts: headline, dateline, byline, dates, language, and the chrome around the report. */
@NullMarked
package org.entente.read.page;

import org.jspecify.annotations.NullMarked;
