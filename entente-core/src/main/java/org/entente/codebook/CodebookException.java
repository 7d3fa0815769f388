package org.entente.codebook;

/** Data of a codebook are not of the shape they must have. */
public final class CodebookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String where;

    /**
     * @param code stable code of the error: "E-CODEBOOK-4"
     * @param where file, line and column
     * @param message what was expected and what was found
     */
    public CodebookException(String code, String where, String message) {
        super("%s  %s: %s".formatted(code, where, message));
        this.where = where;
    }

    /** File, line and column. */
    public String where() {
        return where;
    }

    /** The message; there always is one. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
