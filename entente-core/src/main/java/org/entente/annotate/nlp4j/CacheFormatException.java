package org.entente.annotate.nlp4j;

import java.io.IOException;
import java.io.Serial;

/** A cache file is not what it should be: cut short, damaged, or made from other models. It is made anew. */
final class CacheFormatException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    CacheFormatException(String message) {
        super(message);
    }
}
