package org.entente.read.html;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The article of a web page.
 *
 * @param text headings, paragraphs and list items, one a line
 * @param published the day that the metadata gives
 * @param language as the page declares it, a BCP 47 tag
 */
public record Article(
        String text,
        Optional<String> title,
        Optional<String> byline,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<String> language) {}
