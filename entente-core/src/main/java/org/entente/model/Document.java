package org.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * One text as published, and what is known of its publication. The text is never changed; page chrome is marked, not cut out.
 *
 * @param id the input's id, else made from the content
 * @param title the headline, from metadata or the text's first line
 * @param text the text as published
 * @param headline where the headline stands in the text, if it does
 * @param dateline place (and day) that heads the report
 * @param published publication date and where it comes from
 * @param language BCP 47 tag of the body's language, such as "en"
 * @param chrome stretches that are no part of the report, in order, not overlapping
 * @param origin where the bytes came from: a path or a URI
 * @param sha256 of the bytes, lower-case hexadecimal; empty if they could not be read
 * @param failed why it could not be read; the text is then empty
 */
public record Document(
        String id,
        Optional<String> title,
        String text,
        Optional<Span> headline,
        Optional<Dateline> dateline,
        Optional<PublicationDate> published,
        Optional<String> publisher,
        Optional<String> byline,
        Optional<String> language,
        List<Chrome> chrome,
        String origin,
        String sha256,
        Optional<String> failed) {
    public Document {
        chrome = List.copyOf(chrome);
    }
}
