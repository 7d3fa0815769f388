package org.entente.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import java.util.Optional;
import org.entente.read.raw.Quoted;
import org.entente.read.raw.ReadError;
import org.entente.read.raw.Surrogates;
import org.entente.read.raw.UnreadableException;

/** Lines as JSON objects. Of a key that comes twice the last value counts (RFC 8259 leaves it open). */
final class JsonObjects {
    private static final int DEEPEST = 500;
    private static final int LONGEST = 60;

    private final JsonMapper json;

    JsonObjects(Limits limits) {
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
            throw new UnreadableException(
                    ReadError.BROKEN_JSON, "expected one JSON object on the line, found " + found(e, line), e);
        }
        if (!node.isObject()) {
            throw new UnreadableException(
                    ReadError.NOT_AN_OBJECT, "expected a JSON object, found %s".formatted(type(node)));
        }
        return node;
    }

    /** What is wrong, in our words: the parser's own tell of its settings. */
    private static String found(JsonProcessingException e, String line) {
        if (e instanceof JsonEOFException) {
            return "one that does not end";
        }
        if (e instanceof StreamConstraintsException) {
            return "one with a number, name or nesting beyond all measure (at most %d levels)".formatted(DEEPEST);
        }
        int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNr() - 1);
        String what = e instanceof MismatchedInputException ? "more after it" : "what is no JSON";
        int from = Math.min(column, line.length());
        String rest = line.substring(Math.max(0, from - 1));
        return "%s at column %d: %s".formatted(what, Math.max(1, from), Quoted.of(rest));
    }

    /** The value of a field that is a string or a number, and not blank. */
    static Optional<String> scalar(JsonNode object, String name) {
        return Optional.ofNullable(object.get(name))
                .filter(node -> node.isTextual() || node.isNumber())
                .map(node -> Surrogates.repaired(node.asText()))
                .filter(value -> !value.isBlank());
    }

    /** The text of a field that must have one. */
    static String text(JsonNode object, String name) throws UnreadableException {
        JsonNode node = object.get(name);
        if (node != null && node.isTextual() && !node.textValue().isBlank()) {
            return Surrogates.repaired(node.textValue());
        }
        String found = node == null ? "no such field" : node.isTextual() ? "an empty one" : type(node);
        throw new UnreadableException(
                ReadError.TEXT_MISSING, "expected text in the field \"%s\", found %s".formatted(name, found));
    }

    /** A value as it stands in the line, on one line. */
    static String shown(JsonNode node) {
        return Quoted.line(node.toString(), LONGEST);
    }

    /** What a value is, in words: "a number: "5"". */
    static String type(JsonNode node) {
        String type = node.getNodeType().name().toLowerCase(Locale.ROOT);
        return switch (node.getNodeType()) {
            case ARRAY, OBJECT -> "an " + type;
            case STRING, NUMBER, BOOLEAN -> "a %s: %s".formatted(type, Quoted.of(node.asText()));
            case NULL -> "null";
            case MISSING, BINARY, POJO -> "no value";
        };
    }
}
