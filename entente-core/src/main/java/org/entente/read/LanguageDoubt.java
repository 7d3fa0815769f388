package org.entente.read;

import java.util.Locale;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.read.raw.Quoted;
import org.entente.read.raw.ReadError;

/** Tells why nothing was found in a document: it is in a language that is read but not coded. */
public final class LanguageDoubt {
    private static final String CODED = "en";

    private LanguageDoubt() {}

    /** The warning for a document that gave no claim, if its language calls for one. */
    public static Optional<Failure> of(Document document) {
        return document.language()
                .filter(language -> !primary(language).equals(CODED))
                .map(language -> Failure.of(
                        document.origin(),
                        ReadError.NOT_ENGLISH,
                        "expected English, the only language that is coded, found %s; read without claims"
                                .formatted(Quoted.of(language))));
    }

    /** "en" of "en-GB". */
    private static String primary(String language) {
        return language.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
