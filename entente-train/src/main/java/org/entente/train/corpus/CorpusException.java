package org.entente.train.corpus;

/** A line of the corpus that is not of the form its guide gives. */
public final class CorpusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CorpusException(String code, String where, String message) {
        super("%s  %s: %s".formatted(code, where, message));
    }
}
