package org.entente.read;

import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.PublicationDate;
import org.entente.read.raw.ReadError;

/** Tells where a document's date rests on nothing better than the file. */
public final class DateDoubt {
    private DateDoubt() {}

    /** The warning for a document that was read, if its date calls for one. */
    public static Optional<Failure> of(Document document) {
        return document.published()
                .filter(published -> published.basis() == PublicationDate.Basis.FILE)
                .map(published -> new Failure(
                        document.origin(),
                        Optional.empty(),
                        Optional.empty(),
                        ReadError.FILE_DATE,
                        message(document, published)));
    }

    private static String message(Document document, PublicationDate published) {
        boolean day = document.dateline().flatMap(line -> line.date()).isPresent();
        return day
                ? "expected a year with the day in the dateline, found none; took %s from the date of the file (--date YYYY-MM-DD gives another)"
                        .formatted(published.date().getYear())
                : "expected a date of publication, found none; took %s, the date of the file (--date YYYY-MM-DD gives another)"
                        .formatted(published.iso());
    }
}
