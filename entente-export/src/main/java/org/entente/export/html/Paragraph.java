package org.entente.export.html;

import java.util.List;

/**
 * A line of the text that is no chrome.
 *
 * @param number from 1
 * @param claims those whose naming words begin in it
 */
public record Paragraph(int number, List<Piece> pieces, List<ReportClaim> claims) {}
