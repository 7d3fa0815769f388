package org.entente.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where results go. A file is written beside its place and moved there by {@link #keep}; a device or a pipe is written
 * straight. Standard output is opened below {@link System#out}, which keeps a full disk and a closed pipe to itself.
 *
 * @param name as the user knows it, for messages
 * @param unfinished the file on its way to its place; empty: written straight
 */
record Output(String name, Writer writer, Optional<UnfinishedFile> unfinished) implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    /** Standard output. */
    static Output standard() {
        return of("standard output", new FileOutputStream(FileDescriptor.out), Optional.empty());
    }

    /**
     * Opens a file, or standard output.
     *
     * @throws CommandException if the file cannot be written
     */
    static Output open(Optional<Path> file) {
        if (file.isEmpty()) {
            return standard();
        }
        String name = file.get().toString();
        try {
            Path place = place(file.get());
            return Files.exists(place) && !Files.isRegularFile(place) ? straight(name, place) : beside(name, place);
        } catch (IOException e) {
            throw new CommandException(problem(name, e), e);
        }
    }

    /** Where a link points to, as that is what is meant to be written. */
    private static Path place(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        return Files.isSymbolicLink(file)
                ? file.toAbsolutePath().resolveSibling(Files.readSymbolicLink(file))
                : file.toAbsolutePath();
    }

    private static Output beside(String name, Path place) throws IOException {
        try {
            UnfinishedFile unfinished = UnfinishedFile.beside(place);
            return of(name, unfinished.out(), Optional.of(unfinished));
        } catch (AccessDeniedException e) {
            if (Files.isWritable(place)) {
                // The directory takes no file beside it.
                return straight(name, place);
            }
            throw e;
        }
    }

    private static Output straight(String name, Path place) throws IOException {
        return of(name, Files.newOutputStream(place), Optional.empty());
    }

    private static Output of(String name, OutputStream out, Optional<UnfinishedFile> unfinished) {
        return new Output(
                name, new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER), unfinished);
    }

    /** Whether {@link #keep} would put an end to what stands there. */
    boolean replaces() {
        return unfinished.map(file -> Files.exists(file.target())).orElse(false);
    }

    /**
     * Ends the writing and lets what was written stand in its place.
     *
     * @throws RuntimeException as {@link #failed} gives it
     */
    void keep() {
        try {
            writer.close();
            if (unfinished.isPresent()) {
                unfinished.get().finish();
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Drops what was not kept. */
    @Override
    public void close() {
        try {
            if (unfinished.isPresent()) {
                unfinished.get().out().close();
                unfinished.get().discard();
            }
        } catch (IOException e) {
            // It is gone when Java ends; what went wrong before is told already.
            unfinished.get().path().toFile().deleteOnExit();
        }
    }

    /** What went wrong while writing here: one line, or nothing at all where nobody reads any more. */
    RuntimeException failed(IOException cause) {
        return brokenPipe(cause) ? new PipeClosedException(cause) : new CommandException(problem(name, cause), cause);
    }

    /** The system says it in the user's language; the word for a pipe stays in most. */
    private static boolean brokenPipe(IOException cause) {
        return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    private static String problem(String name, IOException cause) {
        String why = String.valueOf(cause.getMessage());
        if (cause instanceof NoSuchFileException) {
            why = "no such directory";
        } else if (cause instanceof AccessDeniedException) {
            why = "permission denied";
        } else if (cause instanceof FileSystemException system && system.getReason() != null) {
            why = system.getReason();
        }
        return "%s: cannot be written: %s".formatted(name, why);
    }
}
