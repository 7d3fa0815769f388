package org.entente.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.entente.model.PublicationDate;
import org.entente.read.raw.FoundDate;
import org.entente.read.raw.Quoted;
import org.entente.read.raw.ReadError;
import org.entente.read.raw.UnreadableException;

/** Documents one a line (jsonlines.org). */
final class JsonLines implements ObjectSink {
    private final JsonLine reader;
    private final ReadOptions options;
    private final String origin;
    private final Sink sink;

    JsonLines(ReadOptions options, String origin, Sink sink) {
        this.reader = new JsonLine(options.fields());
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
        new ObjectLines(options, origin, this).read(in, head);
    }

    @Override
    public void object(ObjectLine line) throws UnreadableException {
        JsonNode object = line.object();
        RawDocument document = reader.document(object, line.where(), line.sha256());
        if (document.given().isEmpty()) {
            reader.dateWords(object).ifPresent(words -> badDate(line, words));
        }
        sink.document(document);
    }

    @Override
    public void failed(Failure failure) {
        sink.failed(failure);
    }

    @Override
    public void warned(Failure warning) {
        sink.warned(warning);
    }

    private void badDate(ObjectLine line, String words) {
        Optional<PublicationDate> part = FoundDate.part(words);
        ReadError error = part.isPresent() ? ReadError.PART_OF_DATE : ReadError.BAD_DATE;
        String message = part.isPresent()
                ? "expected a day such as 2025-08-23, found %s; read as of that %s"
                        .formatted(Quoted.of(words), part.get().grain().code())
                : "expected a date such as 2025-08-23, found %s; read without its date".formatted(Quoted.of(words));
        sink.warned(new Failure(origin, Optional.of(line.number()), Optional.empty(), error, message));
    }
}
