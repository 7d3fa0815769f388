package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How many documents inputs hold, for the time left: lines of JSON Lines, one for any other file. */
final class DocumentCount {
    private static final long UNKNOWN = -1;
    private static final int BUFFER = 1 << 16;

    private DocumentCount() {}

    /** The number, or -1 where it cannot be told without reading everything. */
    static long of(List<String> inputs) {
        long total = 0;
        for (String input : inputs) {
            long count = input.equals("-") ? UNKNOWN : named(input);
            if (count == UNKNOWN) {
                return UNKNOWN;
            }
            total += count;
        }
        return total;
    }

    private static long named(String input) {
        try {
            return of(Path.of(input));
        } catch (InvalidPathException e) {
            // The reader will say what is wrong with it.
            return UNKNOWN;
        }
    }

    private static long of(Path path) {
        if (!Files.isDirectory(path)) {
            return file(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            List<Long> counts =
                    files.filter(Files::isRegularFile).map(DocumentCount::file).toList();
            return counts.contains(UNKNOWN)
                    ? UNKNOWN
                    : counts.stream().mapToLong(Long::longValue).sum();
        } catch (IOException | java.io.UncheckedIOException e) {
            // The reader will say what is wrong with it.
            return UNKNOWN;
        }
    }

    private static long file(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz") || !Files.isRegularFile(file)) {
            return UNKNOWN;
        }
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? lines(file) : 1;
    }

    private static long lines(Path file) {
        long lines = 0;
        int last = '\n';
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
                last = buffer[read - 1];
            }
        } catch (IOException e) {
            return UNKNOWN;
        }
        return last == '\n' ? lines : lines + 1;
    }
}
