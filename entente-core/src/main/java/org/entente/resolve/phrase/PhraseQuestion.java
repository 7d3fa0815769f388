package org.entente.resolve.phrase;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.CountryCode;

/**
 * A phrase, and what is known around it.
 *
 * @param context words from around it that may tell the country
 * @param day for which offices are wanted
 * @param country known from elsewhere
 */
public record PhraseQuestion(String phrase, Optional<String> context, LocalDate day, Optional<CountryCode> country) {
    /** A phrase on a day, with nothing around it. */
    public static PhraseQuestion of(String phrase, LocalDate day) {
        return new PhraseQuestion(phrase, Optional.empty(), day, Optional.empty());
    }
}
