package org.entente.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Finds out whether a file that is to be written is one of those to be read, also by another name. */
public final class InputOverlap {
    private InputOverlap() {}

    /** The argument whose reading would open the file, links followed. */
    public static Optional<String> opening(List<String> arguments, Path file) {
        return arguments.stream().filter(argument -> opens(argument, file)).findFirst();
    }

    /** The argument that is a directory the file lies or would lie in, links followed. */
    public static Optional<String> around(List<String> arguments, Path file) {
        return arguments.stream().filter(argument -> holds(argument, file)).findFirst();
    }

    private static boolean opens(String argument, Path file) {
        AtomicBoolean found = new AtomicBoolean();
        new Inputs(input -> found.compareAndSet(false, same(input, file)), problem -> {}).expand(argument);
        return found.get();
    }

    private static boolean same(Input input, Path file) {
        try {
            return Files.isSameFile(input.path().orElse(Path.of("/dev/stdin")), file);
        } catch (IOException e) {
            // One of them is not there, so it is not the other.
            return false;
        }
    }

    private static boolean holds(String argument, Path file) {
        try {
            Path directory = Path.of(argument);
            Path parent = file.toAbsolutePath().getParent();
            return !argument.isBlank()
                    && parent != null
                    && Files.isDirectory(directory)
                    && parent.toRealPath().startsWith(directory.toRealPath());
        } catch (IOException | InvalidPathException e) {
            // What is not there holds nothing.
            return false;
        }
    }
}
