package org.entente.read.pdf;

/**
 * One line as it stands on a page. Lengths are points (1/72 inch) from the page's upper left corner.
 *
 * @param page from 1
 * @param left where its first character begins
 * @param right where its last character ends
 * @param baseline distance from the top
 * @param size of the font
 * @param firstWord width of its first word
 */
record PdfLine(
        int page,
        String text,
        double left,
        double right,
        double baseline,
        double size,
        boolean bold,
        double firstWord) {}
