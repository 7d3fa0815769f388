package org.entente.annotate.nlp4j;

import java.io.IOException;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A directory with flat copies of NLP4J's models and lexica. NLP4J serializes them as Java objects, which take 18
 * seconds and 4 GB to read; the copies take half a second and 150 MB. A copy that is missing, cut short, damaged or of
 * another version is made anew.
 *
 * <p>Several processes can share a directory: a copy is written under another name and moved into place when it is
 * whole, so nobody sees half of one, and of two that are made at the same time the last stays. Safe for threads.
 */
final class ModelCache {
    private static final String TEMPORARY = ".tmp";
    private static final Duration LEFTOVER_AGE = Duration.ofHours(1);

    private final Path directory;
    private final Consumer<String> says;
    private final Clock clock;
    private boolean converting;
    private boolean writable = true;

    /**
     * @param directory made if it is missing
     * @param says told in a line when something takes long or goes wrong that is not fatal; by any thread
     * @param clock tells which temporary files nobody is at work on any more
     */
    ModelCache(Path directory, Consumer<String> says, Clock clock) {
        this.directory = directory;
        this.says = says;
        this.clock = clock;
    }

    /**
     * Reads a part from its copy, or makes the copy first.
     *
     * @throws IOException if NLP4J's original cannot be read; trouble with the copy is only said
     */
    <T> T load(Part<T> part) throws IOException {
        URL original = part.locate();
        Fingerprint fingerprint = Fingerprint.of(original);
        Optional<T> copy = read(part, fingerprint);
        return copy.isPresent() ? copy.get() : convert(part, original, fingerprint);
    }

    private Path file(Part<?> part) {
        return directory.resolve(part.fileName());
    }

    private <T> Optional<T> read(Part<T> part, Fingerprint fingerprint) {
        try (FileChannel file = FileChannel.open(file(part), StandardOpenOption.READ)) {
            return Optional.of(part.reader().read(new FlatReader(file, fingerprint)));
        } catch (CacheFormatException e) {
            says.accept("%s: %s; making it anew".formatted(file(part), e.getMessage()));
            return Optional.empty();
        } catch (IOException e) {
            // Not there, or not to be read. A new one is made; if that fails, the reason is said then.
            return Optional.empty();
        }
    }

    /** One at a time: the largest takes a gigabyte while it is converted. */
    private synchronized <T> T convert(Part<T> part, URL original, Fingerprint fingerprint) throws IOException {
        if (!converting) {
            converting = true;
            says.accept("copying NLP4J's models to %s, once; this takes about 20 seconds".formatted(directory));
        }
        T converted = part.convert(original);
        if (writable) {
            try {
                write(part, converted, fingerprint);
            } catch (IOException e) {
                // The rest is not tried: it would fail in the same way and say so five times more.
                writable = false;
                says.accept("%s: expected to write a copy of NLP4J's models, found %s; going on without copies"
                        .formatted(file(part), e));
            }
        }
        return converted;
    }

    private <T> void write(Part<T> part, T converted, Fingerprint fingerprint) throws IOException {
        Files.createDirectories(directory);
        deleteLeftovers(part);
        Path temporary = Files.createTempFile(directory, part.fileName(), TEMPORARY);
        try {
            try (FileChannel file = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                FlatWriter out = new FlatWriter(file);
                part.writer().write(converted, out);
                out.finish(fingerprint);
            }
            Files.move(temporary, file(part), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A process that was killed leaves its temporary file; one that is at work has touched it within the hour. */
    private void deleteLeftovers(Part<?> part) throws IOException {
        FileTime old = FileTime.from(clock.instant().minus(LEFTOVER_AGE));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, part.fileName() + "*" + TEMPORARY)) {
            for (Path file : files) {
                deleteIfOlder(file, old);
            }
        }
    }

    private static void deleteIfOlder(Path file, FileTime old) throws IOException {
        try {
            if (Files.getLastModifiedTime(file).compareTo(old) < 0) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            // Another process has just moved it into place, which is as good.
        }
    }
}
