package org.entente.read.page;

import java.time.LocalDate;

/**
 * A full date within a line.
 *
 * @param begin index in the line, inside
 * @param end index in the line, outside
 */
record DateMention(int begin, int end, LocalDate date) {}
