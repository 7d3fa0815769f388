package org.entente.model;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The day of publication.
 *
 * @param basis where it was found
 */
public record PublicationDate(LocalDate date, Basis basis) {
    /** Where a publication date was found, the most trusted first. */
    public enum Basis {
        GIVEN,
        METADATA,
        DATELINE,
        CHROME,
        TEXT,
        FILE;

        /** The value in output: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
