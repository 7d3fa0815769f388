package org.entente.read;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How to read.
 *
 * @param fields names in JSON Lines
 * @param format of all inputs; empty: found out for each
 * @param charset of all inputs; empty: found out for each
 */
public record ReadOptions(FieldNames fields, Optional<Format> format, Optional<Charset> charset, Limits limits) {
    /** Everything found out. */
    public static ReadOptions standard() {
        return new ReadOptions(FieldNames.standard(), Optional.empty(), Optional.empty(), Limits.standard());
    }

    public ReadOptions withFields(FieldNames names) {
        return new ReadOptions(names, format, charset, limits);
    }

    public ReadOptions withFormat(Format forced) {
        return new ReadOptions(fields, Optional.of(forced), charset, limits);
    }

    public ReadOptions withCharset(Charset forced) {
        return new ReadOptions(fields, format, Optional.of(forced), limits);
    }

    public ReadOptions withLimits(Limits other) {
        return new ReadOptions(fields, format, charset, other);
    }
}
