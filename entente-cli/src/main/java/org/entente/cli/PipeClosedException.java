package org.entente.cli;

/** Whoever read the output has gone, as {@code head} does: nothing to tell anybody, and nothing more to do. */
final class PipeClosedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What a shell reports of a program that SIGPIPE ended. */
    static final int EXIT_CODE = 128 + 13;

    PipeClosedException(Throwable cause) {
        super("the reader of the output has gone", cause);
    }
}
