package org.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Opens files and hands on the documents in them: text, HTML, PDF, JSON Lines, and gzip of these. What cannot be read is
 * reported, and the rest is read.
 */
public final class DocumentReader {
    private final ReadOptions options;
    private final InputStream standardInput;
    private final SingleDocument single;

    /** A reader that finds out format and encoding of each input. */
    public DocumentReader() {
        this(ReadOptions.standard(), System.in);
    }

    /**
     * A reader.
     *
     * @param standardInput what {@code -} stands for
     */
    public DocumentReader(ReadOptions options, InputStream standardInput) {
        this.options = options;
        this.standardInput = standardInput;
        this.single = new SingleDocument(options);
    }

    /**
     * Reads files, directories with all below them, patterns such as {@code reports/*.html}, and {@code -} for standard input,
     * in this order. An id that comes a second time gets a number.
     */
    public void read(List<String> arguments, Sink sink) {
        Sink numbering = new NumberingSink(options.date().isEmpty() ? sink : new AssumedDateSink(sink, options.date()));
        new Opener(
                        options.limits(),
                        standardInput,
                        (opened, in, head) -> read(opened, in, head, numbering),
                        problem -> report(problem, numbering))
                .open(arguments);
    }

    private static void report(Failure problem, Sink sink) {
        if (problem.error().isWarning()) {
            sink.warned(problem);
        } else {
            sink.failed(problem);
        }
    }

    private void read(Opened opened, InputStream in, byte[] head, Sink sink) throws IOException {
        Format format =
                options.format().isPresent() ? options.format().get() : FormatDetector.detect(head, opened.name());
        if (format == Format.JSONL) {
            new JsonLines(options, opened.origin(), sink).read(in, head);
        } else {
            single.read(opened, format, in, sink);
        }
    }
}
