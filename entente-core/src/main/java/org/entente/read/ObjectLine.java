package org.entente.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.entente.read.raw.ReadError;
import org.entente.read.raw.UnreadableException;

/**
 * A JSON object that stood on a line.
 *
 * @param origin of the file, as it is shown
 * @param number of the line, from 1
 * @param sha256 of the line's bytes
 */
public record ObjectLine(String origin, int number, JsonNode object, String sha256) {
    /** Where it stood: "in.jsonl:3". */
    public String where() {
        return origin + ":" + number;
    }

    /**
     * The text of a field that must have one.
     *
     * @throws UnreadableException if it has none
     */
    public String text(String field) throws UnreadableException {
        return JsonObjects.text(object, field);
    }

    /**
     * The text of a field that may have one; null and blank are as good as none.
     *
     * @throws UnreadableException if it is no text
     */
    public Optional<String> optional(String field) throws UnreadableException {
        JsonNode node = object.get(field);
        if (node == null
                || node.isNull()
                || (node.isTextual() && node.textValue().isBlank())) {
            return Optional.empty();
        }
        return Optional.of(text(field));
    }

    /** The problem of a field whose value cannot be used. */
    public UnreadableException unusable(String field, String expected) {
        JsonNode node = object.get(field);
        String found = node == null ? "no such field" : JsonObjects.shown(node);
        return new UnreadableException(
                ReadError.BAD_FIELD, "expected %s in the field \"%s\", found %s".formatted(expected, field, found));
    }

    /** What is reported of it. */
    public Failure failure(UnreadableException problem) {
        return new Failure(
                origin,
                Optional.of(number),
                JsonObjects.scalar(object, "id"),
                problem.error(),
                String.valueOf(problem.getMessage()));
    }
}
