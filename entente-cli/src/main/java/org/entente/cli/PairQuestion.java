package org.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.code.event.PairCoder;
import org.entente.model.Annotated;
import org.entente.model.Span;
import org.entente.read.ObjectLine;
import org.entente.read.RawDocument;
import org.entente.read.raw.UnreadableException;

/** What a line of {@code pairs} asks: id, text, source, target, source_spans?, target_spans?. */
record PairQuestion(ObjectLine line, String text, Side source, Side target) {
    /**
     * One side.
     *
     * @param words as they were given
     * @param spans where they stand, if that was given
     */
    record Side(String words, List<Span> spans) {
        /** Where it stands in a text; nowhere if its words are not found. */
        List<Span> in(Annotated document) {
            return spans.isEmpty() ? PairCoder.places(document, words) : spans;
        }
    }

    /**
     * The question of a line.
     *
     * @throws UnreadableException if a field is missing or cannot be used
     */
    static PairQuestion of(ObjectLine line) throws UnreadableException {
        String text = line.text("text");
        int length = text.codePointCount(0, text.length());
        return new PairQuestion(line, text, side(line, "source", length), side(line, "target", length));
    }

    private static Side side(ObjectLine line, String name, int length) throws UnreadableException {
        List<Span> spans = spans(line, name + "_spans", length);
        return spans.isEmpty()
                ? new Side(line.text(name), spans)
                : new Side(line.optional(name).orElse(""), spans);
    }

    private static List<Span> spans(ObjectLine line, String field, int length) throws UnreadableException {
        JsonNode node = line.object().path(field);
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        String expected = "a list of [begin, end] with 0 <= begin < end <= %d".formatted(length);
        if (!node.isArray()) {
            throw line.unusable(field, expected);
        }
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : node) {
            boolean numbers =
                    pair.size() == 2 && pair.path(0).isInt() && pair.path(1).isInt();
            int begin = pair.path(0).asInt();
            int end = pair.path(1).asInt();
            if (!numbers || begin < 0 || end <= begin || end > length) {
                throw line.unusable(field, expected);
            }
            spans.add(new Span(begin, end));
        }
        return spans;
    }

    /** The text as a document. */
    RawDocument document() {
        return new RawDocument(
                Optional.of(line.object().path("id").asText()),
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                line.where(),
                line.sha256());
    }
}
