package org.entente.read;

import java.util.List;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.read.raw.Quoted;
import org.entente.read.raw.ReadError;

/**
 * An input, or one document in it, that could not be read; as a warning, something odd in one that was.
 *
 * @param origin path as given, or {@code -} for standard input
 * @param line in a file of many documents, from 1
 * @param id the document's own id, if that much could be read
 * @param error with a stable code
 * @param message one line: what was expected, what was found
 */
public record Failure(String origin, Optional<Integer> line, Optional<String> id, ReadError error, String message) {
    private static final int LONGEST = 400;

    public Failure {
        message = Quoted.line(message, LONGEST);
    }

    /** Of a whole file. */
    static Failure of(String origin, ReadError error, String message) {
        return new Failure(origin, Optional.empty(), Optional.empty(), error, message);
    }

    /** Of a document that was read, at a later stage. */
    public static Failure atStage(RawDocument raw, String stage, String message) {
        return new Failure(raw.origin(), Optional.empty(), raw.id(), ReadError.STAGE, stage + ": " + message);
    }

    /** The stable code, such as "E-READ-14". */
    public String code() {
        return error.code();
    }

    /** Where it is: the file, and the line where there is one. */
    public String where() {
        return origin + line.map(number -> ":" + number).orElse("");
    }

    /** Code, place and message on one line, as shown to users. */
    public String oneLine() {
        return code() + "  " + Quoted.line("%s: %s".formatted(where(), message), 2 * LONGEST);
    }

    /** A document of no text that says why it could not be read. */
    public Document document() {
        return new Document(
                id.orElse(where()),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                where(),
                "",
                Optional.of(code() + " " + message));
    }

    /** A document that was read, and says why nothing was coded. */
    public Document document(RawDocument raw) {
        return new Document(
                raw.id().orElse(raw.origin()),
                raw.title(),
                raw.text(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                raw.publisher(),
                raw.byline(),
                raw.language(),
                List.of(),
                raw.origin(),
                raw.sha256(),
                Optional.of(code() + " " + message));
    }
}
