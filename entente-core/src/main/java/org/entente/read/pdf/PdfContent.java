package org.entente.read.pdf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a PDF holds.
 *
 * @param text headings, paragraphs and list items, one a line
 * @param created the day the file was made, which need not be that of the text
 * @param language as the catalog declares it
 * @param lost pages that could not be read, in words
 */
public record PdfContent(
        String text,
        Optional<String> title,
        Optional<String> author,
        Optional<LocalDate> created,
        Optional<String> language,
        Optional<String> lost) {}
