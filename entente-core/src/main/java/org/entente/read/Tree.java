package org.entente.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.read.raw.ReadError;

/**
 * A directory and all below it, links followed, each directory once. Names that begin with a dot are passed over, as a shell's
 * patterns do.
 */
final class Tree {
    private final Consumer<Input> found;
    private final Consumer<Failure> problems;
    private final Set<Path> walked = new HashSet<>();
    private final Deque<Path> above = new ArrayDeque<>();
    private int files;

    Tree(Consumer<Input> found, Consumer<Failure> problems) {
        this.found = found;
        this.problems = problems;
    }

    /** All files below a directory; none at all is a failure. */
    void walk(Path top) {
        walk(top, false, 0);
        if (files == 0) {
            problems.accept(Failure.of(
                    top.toString(), ReadError.EMPTY, "expected a directory with documents, found no file in it"));
        }
    }

    /**
     * Files below the directory a pattern begins at.
     *
     * @param bounded whether to go down only so many levels
     */
    void walk(Path directory, boolean bounded, int levels) {
        Path real;
        List<Path> names;
        try {
            real = directory.toRealPath();
            if (!enter(directory, real)) {
                return;
            }
            names = names(directory);
        } catch (IOException e) {
            problems.accept(Inputs.unreadable(directory.toString(), e));
            files++;
            return;
        }
        above.push(real);
        for (Path name : names) {
            if (!Files.isDirectory(name)) {
                files++;
                found.accept(Input.of(name));
            } else if (!bounded || levels > 0) {
                walk(name, bounded, levels - 1);
            }
        }
        above.pop();
    }

    private boolean enter(Path directory, Path real) {
        if (above.contains(real)) {
            files++;
            problems.accept(Failure.of(
                    directory.toString(),
                    ReadError.DIRECTORY_LOOP,
                    "expected a directory below, found a link back to " + real));
            return false;
        }
        if (!walked.add(real)) {
            files++;
            problems.accept(Failure.of(
                    directory.toString(),
                    ReadError.READ_BEFORE,
                    "passed over: the same directory was read as " + real));
            return false;
        }
        return true;
    }

    private static List<Path> names(Path directory) throws IOException {
        try (Stream<Path> names = Files.list(shown(directory))) {
            return names.filter(name -> !name.getFileName().toString().startsWith("."))
                    .map(name -> directory.toString().isEmpty() ? name.getFileName() : name)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The empty path, where a pattern without a directory begins, is the current directory. */
    private static Path shown(Path directory) {
        return directory.toString().isEmpty() ? Path.of(".") : directory;
    }
}
