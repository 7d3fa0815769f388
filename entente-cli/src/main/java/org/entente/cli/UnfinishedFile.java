package org.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file written beside the one whose place it takes at the end, so that a run that breaks leaves the old one whole.
 *
 * @param target its place; a link was followed
 */
record UnfinishedFile(Path path, Path target, OutputStream out) {
    private static final int TRIES = 1000;

    /**
     * Opens one beside a file, with that file's permissions.
     *
     * @throws AccessDeniedException if the directory takes no new file, or the file must not be written
     */
    static UnfinishedFile beside(Path target) throws IOException {
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        for (int i = 0; ; i++) {
            Path path = target.resolveSibling(
                    ".entente-%d-%d.part".formatted(ProcessHandle.current().pid(), i));
            try {
                OutputStream out = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                path.toFile().deleteOnExit();
                permit(path, target);
                return new UnfinishedFile(path, target, out);
            } catch (FileAlreadyExistsException e) {
                if (i == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static void permit(Path path, Path target) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    /** Takes the target's place. The stream is closed by then. */
    void finish() throws IOException {
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Is dropped; the target stays. */
    void discard() throws IOException {
        Files.deleteIfExists(path);
    }
}
