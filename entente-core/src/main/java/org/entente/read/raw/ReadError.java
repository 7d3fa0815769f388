package org.entente.read.raw;

/** What can be wrong with an input. The codes are stable: scripts and docs refer to them. */
public enum ReadError {
    MISSING("E-READ-1"),
    EMPTY("E-READ-2"),
    NO_ACCESS("E-READ-3"),
    SPECIAL_FILE("E-READ-4"),
    DIRECTORY_LOOP("E-READ-5"),
    TOO_LARGE("E-READ-6"),
    NOT_TEXT("E-READ-7"),
    UNDECODABLE("E-READ-8"),
    BROKEN_GZIP("E-READ-9"),
    EXPANDS_TOO_FAR("E-READ-10"),
    BROKEN_PDF("E-READ-11"),
    ENCRYPTED_PDF("E-READ-12"),
    NO_TEXT("E-READ-13"),
    BROKEN_JSON("E-READ-14"),
    NOT_AN_OBJECT("E-READ-15"),
    TEXT_MISSING("E-READ-16"),
    UNEXPECTED("E-READ-17"),
    /** A field has a value that cannot be used. */
    BAD_FIELD("E-READ-18"),
    /** A stage after the reading could not go on. */
    STAGE("E-STAGE-1"),
    /** The document is read, without its date. */
    BAD_DATE("W-READ-1"),
    /** The document is read, under an id with a number. */
    SAME_ID("W-READ-2"),
    /** The document is read, with U+FFFD for bytes that are no text. */
    REPLACED_BYTES("W-READ-3"),
    /** The directory is passed over. */
    READ_BEFORE("W-READ-4"),
    /** The document is read without these pages. */
    PAGES_LOST("W-READ-5"),
    /** The document is read as of the file's date, as nothing better is known. */
    FILE_DATE("W-READ-6"),
    /** The document is read as of a month or a year. */
    PART_OF_DATE("W-READ-7"),
    /** The document is read, and nothing is coded. */
    NOT_ENGLISH("W-READ-8");

    private final String code;

    ReadError(String code) {
        this.code = code;
    }

    /** Whether the document is read all the same. */
    public boolean isWarning() {
        return code.charAt(0) == 'W';
    }

    /** The stable code, such as "E-READ-14". */
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
