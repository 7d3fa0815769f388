package org.entente.read;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.entente.read.raw.ReadError;

/**
 * Arguments as inputs: files, directories with all below them, patterns, {@code -} for standard input. The order of arguments
 * is kept; below a directory it is that of the names, by code point.
 */
final class Inputs {
    private static final Pattern PATTERN = Pattern.compile("[*?\\[{]");
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://.*");

    private final Consumer<Input> found;
    private final Consumer<Failure> problems;

    Inputs(Consumer<Input> found, Consumer<Failure> problems) {
        this.found = found;
        this.problems = problems;
    }

    /** Finds the inputs of one argument. */
    void expand(String argument) {
        if (argument.equals(Input.STANDARD_INPUT)) {
            found.accept(Input.standard());
            return;
        }
        Optional<Path> path = path(argument).filter(name -> !argument.isBlank());
        if (path.isPresent() && Files.exists(path.get(), LinkOption.NOFOLLOW_LINKS)) {
            path(path.get());
        } else if (ADDRESS.matcher(argument).matches()) {
            missing(argument, "expected a file or directory, found an address: nothing is fetched from the network");
        } else if (PATTERN.matcher(argument).find()) {
            pattern(argument);
        } else {
            missing(argument, "expected a file, a directory or a pattern, found nothing of this name");
        }
    }

    private void path(Path path) {
        if (Files.isDirectory(path)) {
            new Tree(found, problems).walk(path);
        } else {
            found.accept(Input.of(path));
        }
    }

    private void pattern(String argument) {
        List<Input> matches = new ArrayList<>();
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + argument);
            Consumer<Input> collect = input -> {
                if (matcher.matches(input.path().orElseThrow())) {
                    matches.add(input);
                }
            };
            path(base(argument))
                    .filter(Files::isDirectory)
                    .ifPresent(base ->
                            new Tree(collect, problems).walk(base, !argument.contains("**"), slashes(argument)));
        } catch (PatternSyntaxException e) {
            missing(
                    argument,
                    "expected a file, a directory or a pattern, found a broken pattern: " + e.getDescription());
            return;
        }
        if (matches.isEmpty()) {
            missing(argument, "expected files that match the pattern, found none");
        }
        matches.forEach(found);
    }

    /** The part of a pattern before the first name that has a wild card. */
    private static String base(String argument) {
        String separator = FileSystems.getDefault().getSeparator();
        return argument.substring(0, argument.substring(0, first(argument)).lastIndexOf(separator) + 1);
    }

    /** Where the first wild card stands. */
    private static int first(String argument) {
        var wild = PATTERN.matcher(argument);
        return wild.find() ? wild.start() : argument.length();
    }

    private static int slashes(String argument) {
        String rest = argument.substring(base(argument).length());
        return rest.length()
                - rest.replace(FileSystems.getDefault().getSeparator(), "").length();
    }

    private Optional<Path> path(String argument) {
        try {
            return Optional.of(Path.of(argument));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void missing(String argument, String message) {
        problems.accept(Failure.of(argument, ReadError.MISSING, message));
    }

    /** What an unreadable path is reported as. */
    static Failure unreadable(String origin, IOException e) {
        return Failure.of(origin, ReadError.NO_ACCESS, "expected to be able to read it, found: " + reason(e));
    }

    private static String reason(IOException e) {
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "no permission";
        }
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage());
    }
}
