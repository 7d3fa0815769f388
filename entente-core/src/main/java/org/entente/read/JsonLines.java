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
import org.entente.read.raw.FoundDate;
import org.entente.read.raw.Quoted;
import org.entente.read.raw.ReadError;
import org.entente.read.raw.Sha256;
import org.entente.read.raw.UnreadableException;

/** Documents one a line (jsonlines.org), one in memory at a time. A broken line costs only itself. */
final class JsonLines {
    private final JsonLine reader;
    private final ReadOptions options;
    private final String origin;
    private final Sink sink;
    private int number;

    JsonLines(ReadOptions options, String origin, Sink sink) {
        this.reader = new JsonLine(options.fields(), options.limits());
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
        int documents = 0;
        for (Optional<ByteLines.Line> line = next(lines); line.isPresent(); line = next(lines)) {
            number++;
            documents += line(line.get(), charset) ? 1 : 0;
        }
        if (documents == 0) {
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
        RawDocument document;
        try {
            String text = text(line, charset);
            if (text.isBlank()) {
                return false;
            }
            object = Optional.of(reader.object(text));
            document = reader.document(object.get(), origin + ":" + number, Sha256.of(line.bytes()));
        } catch (UnreadableException e) {
            sink.failed(problem(object, e.error(), String.valueOf(e.getMessage())));
            return true;
        } catch (OutOfMemoryError e) {
            sink.failed(problem(Optional.empty(), ReadError.TOO_LARGE, DocumentReader.NO_MEMORY));
            return true;
        }
        if (document.given().isEmpty()) {
            object.flatMap(reader::dateWords).ifPresent(this::badDate);
        }
        sink.document(document);
        return true;
    }

    private void badDate(String words) {
        if (FoundDate.part(words).isPresent()) {
            sink.warned(problem(
                    Optional.empty(),
                    ReadError.PART_OF_DATE,
                    "expected a day such as 2025-08-23, found %s; read as of that %s"
                            .formatted(
                                    Quoted.of(words),
                                    FoundDate.part(words).get().grain().code())));
        } else {
            sink.warned(problem(
                    Optional.empty(),
                    ReadError.BAD_DATE,
                    "expected a date such as 2025-08-23, found %s; read without its date".formatted(Quoted.of(words))));
        }
    }

    private Failure problem(Optional<JsonNode> object, ReadError error, String message) {
        return new Failure(origin, Optional.of(number), object.flatMap(reader::id), error, message);
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
