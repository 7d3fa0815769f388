package org.entente.model;

import java.util.Locale;

/**
 * A stretch of page that is no part of the report.
 *
 * @param span where it stands
 * @param as what it was taken for
 */
public record Chrome(Span span, Kind as) {
    /** What a stretch of chrome was taken for. */
    public enum Kind {
        NAVIGATION,
        DATE,
        BYLINE,
        RATING,
        REVIEW,
        COMMENTS,
        SHARING,
        RELATED,
        SUBSCRIPTION,
        LEGAL,
        CONTACT,
        CAPTION,
        MARKUP,
        OTHER;

        /** The value in output: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
