package org.entente.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.read.raw.FoundDate;
import org.entente.read.raw.LineEnds;
import org.entente.read.raw.UnreadableException;

/** One line of JSON Lines as a document. */
final class JsonLine {
    private final FieldNames fields;

    JsonLine(FieldNames fields) {
        this.fields = fields;
    }

    /** The date's words, where there are any. */
    Optional<String> dateWords(JsonNode object) {
        return Optional.ofNullable(object.get(fields.date()))
                .filter(node -> !node.isNull())
                .map(node -> node.isValueNode() ? node.asText() : node.toString())
                .filter(words -> !words.isBlank());
    }

    /** The document of an object. */
    RawDocument document(JsonNode object, String origin, String sha256) throws UnreadableException {
        return new RawDocument(
                        JsonObjects.scalar(object, fields.id()),
                        LineEnds.normalise(JsonObjects.text(object, fields.text())),
                        JsonObjects.scalar(object, fields.title()),
                        dateWords(object).flatMap(FoundDate::parse),
                        Optional.<LocalDate>empty(),
                        Optional.<LocalDate>empty(),
                        JsonObjects.scalar(object, fields.publisher()),
                        JsonObjects.scalar(object, fields.byline()),
                        JsonObjects.scalar(object, fields.language()),
                        origin,
                        sha256)
                .withPart(dateWords(object)
                        .filter(words -> FoundDate.parse(words).isEmpty())
                        .flatMap(FoundDate::part));
    }
}
