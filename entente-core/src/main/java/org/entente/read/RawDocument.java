package org.entente.read;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.PublicationDate;

/**
 * Text as a format's reader hands it on, with what the format itself says of it.
 *
 * @param id the input's id, if it has one
 * @param text with line breaks as {@code \n}
 * @param given publication date that the input states in a field of its own
 * @param metadata publication date from the page's metadata
 * @param modified day the file was made or last changed, the least trusted date
 * @param origin path or URI, with the line where a file holds many documents
 * @param sha256 of the document's bytes, lower-case hexadecimal
 * @param part month or year that the input states where it states no day
 * @param assumed day that the user gives for documents that state none
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
        String sha256,
        Optional<PublicationDate> part,
        Optional<LocalDate> assumed) {
    private static final int DIGITS = 16;

    /** With no part of a date and none assumed. */
    public RawDocument(
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
        this(
                id,
                text,
                title,
                given,
                metadata,
                modified,
                publisher,
                byline,
                language,
                origin,
                sha256,
                Optional.empty(),
                Optional.empty());
    }

    /** The input's id, else the first digits of the digest. */
    public String idOrDigest() {
        return id.orElseGet(() -> sha256.substring(0, DIGITS));
    }

    /** The same under another id. */
    RawDocument withId(String other) {
        return with(Optional.of(other), part, assumed);
    }

    /** The same with the month or year that the input states. */
    RawDocument withPart(Optional<PublicationDate> stated) {
        return with(id, stated, assumed);
    }

    /** The same with a day for the case that it states none. */
    RawDocument withAssumed(Optional<LocalDate> day) {
        return with(id, part, day);
    }

    private RawDocument with(Optional<String> name, Optional<PublicationDate> stated, Optional<LocalDate> day) {
        return new RawDocument(
                name, text, title, given, metadata, modified, publisher, byline, language, origin, sha256, stated, day);
    }
}
