package org.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.entente.read.raw.ByteLines;
import org.entente.read.raw.Decoded;
import org.entente.read.raw.Encodings;
import org.entente.read.raw.ReadError;
import org.entente.read.raw.Sha256;
import org.entente.read.raw.UnreadableException;

/** JSON objects one a line (jsonlines.org), one in memory at a time. A broken line costs only itself. */
final class ObjectLines {
    private final JsonObjects objects;
    private final ReadOptions options;
    private final String origin;
    private final ObjectSink sink;
    private int number;

    ObjectLines(ReadOptions options, String origin, ObjectSink sink) {
        this.objects = new JsonObjects(options.limits());
        this.options = options;
        this.origin = origin;
        this.sink = sink;
    }

    /**
     * Reads all lines.
     *
     * @param head the stream's first bytes, still in the stream
     */
    void read(InputStream in, byte[] head) throws IOException {
        Charset charset = options.charset().orElseGet(() -> Encodings.lineCharset(head));
        ByteLines lines = new ByteLines(in, charset, options.limits().documentBytes());
        int found = 0;
        for (Optional<ByteLines.Line> line = next(lines); line.isPresent(); line = next(lines)) {
            number++;
            found += line(line.get(), charset) ? 1 : 0;
        }
        if (found == 0) {
            throw new UnreadableException(ReadError.EMPTY, "expected JSON objects one a line, found only blank lines");
        }
    }

    /** A stream that breaks does so after the lines that were whole. */
    private Optional<ByteLines.Line> next(ByteLines lines) throws IOException {
        try {
            return lines.next();
        } catch (UnreadableException e) {
            throw new UnreadableException(e.error(), "%s (after line %d)".formatted(e.getMessage(), number), e);
        }
    }

    /** Hands on what a line holds; false if it is blank. */
    private boolean line(ByteLines.Line line, Charset charset) {
        Optional<JsonNode> object = Optional.empty();
        try {
            String text = text(line, charset);
            if (text.isBlank()) {
                return false;
            }
            object = Optional.of(objects.object(text));
            sink.object(new ObjectLine(origin, number, object.get(), Sha256.of(line.bytes())));
        } catch (UnreadableException e) {
            sink.failed(problem(object, e.error(), String.valueOf(e.getMessage())));
        } catch (OutOfMemoryError e) {
            sink.failed(problem(Optional.empty(), ReadError.TOO_LARGE, Opener.NO_MEMORY));
        }
        return true;
    }

    private Failure problem(Optional<JsonNode> object, ReadError error, String message) {
        Optional<String> id =
                object.flatMap(node -> JsonObjects.scalar(node, options.fields().id()));
        return new Failure(origin, Optional.of(number), id, error, message);
    }

    private String text(ByteLines.Line line, Charset charset) throws UnreadableException {
        if (line.cut()) {
            throw new UnreadableException(
                    ReadError.TOO_LARGE,
                    "expected a line of at most %d bytes, found %d"
                            .formatted(options.limits().documentBytes(), line.length()));
        }
        Optional<Charset> wide = Optional.of(charset).filter(c -> !c.equals(UTF_8));
        Decoded decoded = Encodings.decode(line.bytes(), wide.or(options::charset), Optional.empty());
        decoded.repair().ifPresent(what -> sink.warned(problem(Optional.empty(), ReadError.REPLACED_BYTES, what)));
        return decoded.text();
    }
}
