package org.entente.read;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Text as a format's reader hands it on, with what the format itself says of it.
 *
 * @param id the input's id, if it has one
 * @param text with line breaks as {@code \n}
 * @param given publication date that the input states in a field of its own
 * @param metadata publication date from the page's metadata
 * @param modified last change of the file, the least trusted date
 * @param origin path or URI, with the line where a file holds many documents
 * @param sha256 of the document's bytes, lower-case hexadecimal
 */
public record RawDocument(
        Optional<String> id,
        String text,
        Optional<String> title,
        Optional<LocalDate> given,
        Optional<LocalDate> metadata,
        Optional<LocalDate> modified,
        Optional<String> publisher,
        Optional<String> byline,
        Optional<String> language,
        String origin,
        String sha256) {
    private static final int DIGITS = 16;

    /** The input's id, else the first digits of the digest. */
    public String idOrDigest() {
        return id.orElseGet(() -> sha256.substring(0, DIGITS));
    }

    /** The same under another id. */
    RawDocument withId(String other) {
        return new RawDocument(
                Optional.of(other),
                text,
                title,
                given,
                metadata,
                modified,
                publisher,
                byline,
                language,
                origin,
                sha256);
    }
}
