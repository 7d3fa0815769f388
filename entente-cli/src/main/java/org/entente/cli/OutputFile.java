package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.read.InputOverlap;

/** The file that {@code --output} names, checked before anything is read. */
final class OutputFile {
    private static final Set<String> STANDARD = Set.of("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

    private OutputFile() {}

    /**
     * The file of a name; empty for the names of standard output.
     *
     * @throws IllegalArgumentException if there can be no such file
     */
    static Optional<Path> of(String name) {
        if (STANDARD.contains(name)) {
            return Optional.empty();
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("expected the name of a file, found none");
        }
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(
                    "expected a name that this locale can write, found \"%s\"; try LC_ALL=C.UTF-8".formatted(name), e);
        }
    }

    /**
     * Makes sure that no input would be written over, or be read while it grows.
     *
     * @throws IllegalArgumentException if one would
     */
    static void requireNoInput(Optional<Path> file, List<String> inputs) {
        Optional<String> same = file.or(OutputFile::redirected).flatMap(path -> InputOverlap.opening(inputs, path));
        if (same.isPresent()) {
            throw new IllegalArgumentException("expected an output that is no input, found %s, which is read as %s"
                    .formatted(file.map(Path::toString).orElse("standard output"), same.get()));
        }
        Optional<String> around = file.flatMap(path -> InputOverlap.around(inputs, path));
        if (around.isPresent()) {
            throw new IllegalArgumentException("expected an output outside of what is read, found %s in the input %s"
                    .formatted(file.orElseThrow(), around.get()));
        }
    }

    /** The file that a shell has made standard output, if it is one. */
    private static Optional<Path> redirected() {
        try {
            Path out = Path.of("/dev/stdout").toRealPath();
            return Files.isRegularFile(out) ? Optional.of(out) : Optional.empty();
        } catch (IOException e) {
            // A pipe, a terminal, or a system without such names.
            return Optional.empty();
        }
    }
}
