package org.entente.read;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How to read.
 *
 * @param fields names in JSON Lines
 * @param format of all inputs; empty: found out for each
 * @param charset of all inputs; empty: found out for each
 * @param date day of publication of the documents that do not tell theirs
 */
public record ReadOptions(
        FieldNames fields,
        Optional<Format> format,
        Optional<Charset> charset,
        Limits limits,
        Optional<LocalDate> date) {
    /** Without a date. */
    public ReadOptions(FieldNames fields, Optional<Format> format, Optional<Charset> charset, Limits limits) {
        this(fields, format, charset, limits, Optional.empty());
    }

    /** Everything found out. */
    public static ReadOptions standard() {
        return new ReadOptions(FieldNames.standard(), Optional.empty(), Optional.empty(), Limits.standard());
    }

    public ReadOptions withFields(FieldNames names) {
        return new ReadOptions(names, format, charset, limits, date);
    }

    public ReadOptions withFormat(Format forced) {
        return new ReadOptions(fields, Optional.of(forced), charset, limits, date);
    }

    public ReadOptions withCharset(Charset forced) {
        return new ReadOptions(fields, format, Optional.of(forced), limits, date);
    }

    public ReadOptions withLimits(Limits other) {
        return new ReadOptions(fields, format, charset, other, date);
    }

    public ReadOptions withDate(LocalDate day) {
        return new ReadOptions(fields, format, charset, limits, Optional.of(day));
    }
}
