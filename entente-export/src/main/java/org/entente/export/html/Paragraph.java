package org.entente.export.html;

import java.util.List;

/**
 * A line of the text that is no chrome.
 *
 * @param number from 1
 * @param claims those whose naming words begin in it, or end in it and begin in a line that is not shown
 */
public record Paragraph(int number, List<Piece> pieces, List<ReportClaim> claims) {}
