package org.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.entente.read.raw.ReadError;
import org.entente.read.raw.UnreadableException;

/**
 * Opens files of JSON objects, one a line, as {@link DocumentReader} opens documents: directories, patterns, standard
 * input, gzip, any encoding. A broken line costs only itself.
 */
public final class ObjectReader {
    private final ReadOptions options;
    private final InputStream standardInput;

    /**
     * @param standardInput what {@code -} stands for
     */
    public ObjectReader(ReadOptions options, InputStream standardInput) {
        this.options = options;
        this.standardInput = standardInput;
    }

    /** Reads all objects in the order of the arguments and lines. */
    public void read(List<String> arguments, ObjectSink sink) {
        new Opener(
                        options.limits(),
                        standardInput,
                        (opened, in, head) -> read(opened, in, head, sink),
                        problem -> report(problem, sink))
                .open(arguments);
    }

    private static void report(Failure problem, ObjectSink sink) {
        if (problem.error().isWarning()) {
            sink.warned(problem);
        } else {
            sink.failed(problem);
        }
    }

    private void read(Opened opened, InputStream in, byte[] head, ObjectSink sink) throws IOException {
        Format format = FormatDetector.detect(head, opened.name());
        if (format == Format.PDF || format == Format.HTML) {
            throw new UnreadableException(
                    ReadError.NOT_TEXT, "expected JSON objects one a line, found %s".formatted(format.code()));
        }
        new ObjectLines(options, opened.origin(), sink).read(in, head);
    }
}
