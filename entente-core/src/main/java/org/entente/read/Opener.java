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
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.read.raw.Gunzip;
import org.entente.read.raw.ReadError;
import org.entente.read.raw.UnreadableException;

/** Opens files, directories, patterns and standard input, unpacks them, and reports what cannot be opened. */
final class Opener {
    /** A gzip file in a gzip file happens; more than that is a trap. */
    private static final int LAYERS = 2;

    static final String NO_MEMORY = "expected a document that fits in memory, found a larger one; give Java more";

    private final Limits limits;
    private final InputStream standardInput;
    private final Use use;
    private final Consumer<Failure> problems;

    /** What is done with an open stream. */
    interface Use {
        /**
         * Reads it.
         *
         * @param head its first bytes, still in the stream
         */
        void read(Opened opened, InputStream in, byte[] head) throws IOException;
    }

    Opener(Limits limits, InputStream standardInput, Use use, Consumer<Failure> problems) {
        this.limits = limits;
        this.standardInput = standardInput;
        this.use = use;
        this.problems = problems;
    }

    /** Opens all that the arguments name, in their order. */
    void open(List<String> arguments) {
        Inputs inputs = new Inputs(this::open, problems);
        arguments.forEach(inputs::expand);
    }

    private void open(Input input) {
        try {
            if (input.path().isEmpty()) {
                stream(Opened.standardInput(), standardInput, 0);
            } else {
                file(input.path().get(), input.origin());
            }
        } catch (UnreadableException e) {
            problems.accept(Failure.of(input.origin(), e.error(), String.valueOf(e.getMessage())));
        } catch (NoSuchFileException e) {
            problems.accept(Failure.of(input.origin(), ReadError.MISSING, "expected a file, found a link to nothing"));
        } catch (IOException e) {
            problems.accept(Inputs.unreadable(input.origin(), e));
        } catch (OutOfMemoryError e) {
            problems.accept(Failure.of(input.origin(), ReadError.TOO_LARGE, NO_MEMORY));
        }
    }

    private void file(Path path, String origin) throws IOException {
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
                    0);
        }
    }

    private void stream(Opened opened, InputStream raw, int layers) throws IOException {
        InputStream in = new BufferedInputStream(raw, 2 * FormatDetector.HEAD);
        in.mark(FormatDetector.HEAD);
        byte[] head = in.readNBytes(FormatDetector.HEAD);
        in.reset();
        if (head.length == 0) {
            throw new UnreadableException(ReadError.EMPTY, "expected a document, found no bytes at all");
        }
        if (FormatDetector.packed(head)) {
            unpack(opened, in, layers);
        } else {
            use.read(opened, in, head);
        }
    }

    private void unpack(Opened opened, InputStream in, int layers) throws IOException {
        if (layers == LAYERS) {
            throw new UnreadableException(
                    ReadError.EXPANDS_TOO_FAR, "expected at most %d layers of gzip, found more".formatted(LAYERS));
        }
        stream(opened.unpacked(), Gunzip.of(in, limits.unpackedBytes(), limits.unpackedRatio()), layers + 1);
    }
}
