package org.entente.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where results go. Standard output is opened below {@link System#out}, which keeps a full disk and a closed pipe to
 * itself.
 *
 * @param name as the user knows it, for messages
 */
record Output(String name, Writer writer) {
    private static final int BUFFER = 1 << 16;

    /**
     * Opens a file, or standard output.
     *
     * @throws CommandException if the file cannot be written
     */
    static Output open(Optional<Path> file) {
        if (file.isEmpty()) {
            return of("standard output", new FileOutputStream(FileDescriptor.out));
        }
        try {
            return of(file.get().toString(), Files.newOutputStream(file.get()));
        } catch (IOException e) {
            throw new CommandException(problem(file.get().toString(), e), e);
        }
    }

    private static Output of(String name, OutputStream out) {
        return new Output(name, new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER));
    }

    /** What went wrong while writing here, in one line. */
    CommandException failed(IOException cause) {
        return new CommandException(problem(name, cause), cause);
    }

    private static String problem(String name, IOException cause) {
        String why = String.valueOf(cause.getMessage());
        if (cause instanceof java.nio.file.NoSuchFileException) {
            why = "no such directory";
        } else if (cause instanceof java.nio.file.AccessDeniedException) {
            why = "permission denied";
        }
        return "%s: cannot be written: %s".formatted(name, why);
    }
}
