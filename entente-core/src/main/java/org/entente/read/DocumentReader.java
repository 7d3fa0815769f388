package org.entente.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.read.raw.Gunzip;
import org.entente.read.raw.ReadError;
import org.entente.read.raw.UnreadableException;

/**
 * Opens files and hands on the documents in them: text, HTML, PDF, JSON Lines, and gzip of these. What cannot be read is
 * reported, and the rest is read.
 */
public final class DocumentReader {
    /** A gzip file in a gzip file happens; more than that is a trap. */
    private static final int LAYERS = 2;

    static final String NO_MEMORY = "expected a document that fits in memory, found a larger one; give Java more";

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
        Inputs inputs = new Inputs(input -> open(input, numbering), problem -> report(problem, numbering));
        arguments.forEach(inputs::expand);
    }

    private static void report(Failure problem, Sink sink) {
        if (problem.error().isWarning()) {
            sink.warned(problem);
        } else {
            sink.failed(problem);
        }
    }

    private void open(Input input, Sink sink) {
        try {
            if (input.path().isEmpty()) {
                stream(Opened.standardInput(), standardInput, 0, sink);
            } else {
                file(input.path().get(), input.origin(), sink);
            }
        } catch (UnreadableException e) {
            sink.failed(Failure.of(input.origin(), e.error(), String.valueOf(e.getMessage())));
        } catch (NoSuchFileException e) {
            sink.failed(Failure.of(input.origin(), ReadError.MISSING, "expected a file, found a link to nothing"));
        } catch (IOException e) {
            sink.failed(Inputs.unreadable(input.origin(), e));
        } catch (OutOfMemoryError e) {
            sink.failed(Failure.of(input.origin(), ReadError.TOO_LARGE, NO_MEMORY));
        }
    }

    private void file(Path path, String origin, Sink sink) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new UnreadableException(
                    ReadError.SPECIAL_FILE, "expected a regular file, found a device, pipe or socket");
        }
        LocalDate modified =
                attributes.lastModifiedTime().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        try (InputStream in = Files.newInputStream(path)) {
            stream(
                    new Opened(
                            origin,
                            path.getFileName().toString(),
                            Optional.of(modified),
                            Optional.of(attributes.size())),
                    in,
                    0,
                    sink);
        }
    }

    private void stream(Opened source, InputStream raw, int layers, Sink sink) throws IOException {
        InputStream in = new BufferedInputStream(raw, 2 * FormatDetector.HEAD);
        in.mark(FormatDetector.HEAD);
        byte[] head = in.readNBytes(FormatDetector.HEAD);
        in.reset();
        if (head.length == 0) {
            throw new UnreadableException(ReadError.EMPTY, "expected a document, found no bytes at all");
        }
        if (FormatDetector.packed(head)) {
            unpack(source, in, layers, sink);
            return;
        }
        Format format =
                options.format().isPresent() ? options.format().get() : FormatDetector.detect(head, source.name());
        if (format == Format.JSONL) {
            new JsonLines(options, source.origin(), sink).read(in, head);
        } else {
            single.read(source, format, in, sink);
        }
    }

    private void unpack(Opened source, InputStream in, int layers, Sink sink) throws IOException {
        if (layers == LAYERS) {
            throw new UnreadableException(
                    ReadError.EXPANDS_TOO_FAR, "expected at most %d layers of gzip, found more".formatted(LAYERS));
        }
        Limits limits = options.limits();
        InputStream unpacked = Gunzip.of(in, limits.unpackedBytes(), limits.unpackedRatio());
        stream(source.unpacked(), unpacked, layers + 1, sink);
    }

    /**
     * What is known of a stream.
     *
     * @param name whose ending hints at the format
     * @param size in bytes; empty: not known before its end
     */
    record Opened(String origin, String name, Optional<LocalDate> modified, Optional<Long> size) {
        private static final String ENDING = ".gz";

        static Opened standardInput() {
            return new Opened(Input.STANDARD_INPUT, Input.STANDARD_INPUT, Optional.empty(), Optional.empty());
        }

        Opened unpacked() {
            boolean ending = name.toLowerCase(Locale.ROOT).endsWith(ENDING);
            String inner = ending ? name.substring(0, name.length() - ENDING.length()) : name;
            return new Opened(origin, inner, modified, Optional.empty());
        }
    }
}
