package org.entente.read.raw;

import java.io.IOException;

/** An input, or one document in it, cannot be read. The message says what was expected and what was found. */
public final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final ReadError error;

    public UnreadableException(ReadError error, String message) {
        super(message);
        this.error = error;
    }

    public UnreadableException(ReadError error, String message, Throwable cause) {
        super(message, cause);
        this.error = error;
    }

    /** What is wrong. */
    public ReadError error() {
        return error;
    }
}
