package org.entente.cli;

/** A command cannot go on. The message, one line, is all that the user sees. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandException(String message, Throwable cause) {
        super(message, cause);
    }
}
