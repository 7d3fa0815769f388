package org.entente.resolve.phrase;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Days as people write them in a question: 2003-01-01, 1 January 2003, January 1, 2003. */
public final class PhraseDay {
    private static final DateTimeFormatter FORMS = DateTimeFormatter.ofPattern(
                    "[uuuu-MM-dd][d MMMM uuuu][MMMM d, uuuu]", Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private PhraseDay() {}

    /** The day; empty for "today" and for what is no day. */
    public static Optional<LocalDate> parse(String words) {
        try {
            return Optional.of(LocalDate.parse(words.trim(), FORMS));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
