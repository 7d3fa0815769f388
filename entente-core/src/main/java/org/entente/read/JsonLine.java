package org.entente.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entente.read.raw.FoundDate;
import org.entente.read.raw.LineEnds;
import org.entente.read.raw.Quoted;
import org.entente.read.raw.ReadError;
import org.entente.read.raw.UnreadableException;

/** One line of JSON Lines as a document. */
final class JsonLine {
    private static final int DEEPEST = 500;

    private final FieldNames fields;
    private final JsonMapper json;

    JsonLine(FieldNames fields, Limits limits) {
        this.fields = fields;
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(limits.documentBytes())
                .build();
        this.json = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .build();
    }

    /** The line as an object. */
    JsonNode object(String line) throws UnreadableException {
        JsonNode node;
        try {
            node = json.readTree(line);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " (column %d)".formatted(e.getLocation().getColumnNr());
            throw new UnreadableException(
                    ReadError.BROKEN_JSON,
                    "expected one JSON object on the line, found broken JSON: %s%s"
                            .formatted(Quoted.line(e.getOriginalMessage(), 160), place),
                    e);
        }
        if (!node.isObject()) {
            throw new UnreadableException(
                    ReadError.NOT_AN_OBJECT, "expected a JSON object, found %s".formatted(type(node)));
        }
        return node;
    }

    /** The id, where it is a string or a number. */
    Optional<String> id(JsonNode object) {
        return scalar(object, fields.id());
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
                        id(object),
                        text(object),
                        scalar(object, fields.title()),
                        dateWords(object).flatMap(FoundDate::parse),
                        Optional.<LocalDate>empty(),
                        Optional.<LocalDate>empty(),
                        scalar(object, fields.publisher()),
                        scalar(object, fields.byline()),
                        scalar(object, fields.language()),
                        origin,
                        sha256)
                .withPart(dateWords(object)
                        .filter(words -> FoundDate.parse(words).isEmpty())
                        .flatMap(FoundDate::part));
    }

    private String text(JsonNode object) throws UnreadableException {
        JsonNode node = object.get(fields.text());
        if (node != null && node.isTextual() && !node.textValue().isBlank()) {
            return LineEnds.normalise(node.textValue());
        }
        String found = node == null ? "no such field" : node.isTextual() ? "an empty one" : type(node);
        throw new UnreadableException(
                ReadError.TEXT_MISSING, "expected text in the field \"%s\", found %s".formatted(fields.text(), found));
    }

    private static Optional<String> scalar(JsonNode object, String name) {
        return Optional.ofNullable(object.get(name))
                .filter(node -> node.isTextual() || node.isNumber())
                .map(JsonNode::asText)
                .filter(value -> !value.isBlank());
    }

    private static String type(JsonNode node) {
        String type = node.getNodeType().name().toLowerCase(Locale.ROOT);
        return switch (node.getNodeType()) {
            case ARRAY, OBJECT -> "an " + type;
            case STRING, NUMBER, BOOLEAN -> "a %s: %s".formatted(type, Quoted.of(node.asText()));
            case NULL -> "null";
            case MISSING, BINARY, POJO -> "no value";
        };
    }
}
