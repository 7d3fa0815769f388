package org.entente.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.function.Consumer;
import org.entente.CacheDirectory;
import org.entente.Entente;
import org.entente.annotate.Annotator;

/** The language models of this user. */
final class Models {
    private Models() {}

    /**
     * Loads them, and converts them first where that has not been done.
     *
     * @throws CommandException if they cannot be read
     */
    static Annotator load(Consumer<String> says) {
        try {
            return Entente.annotator(CacheDirectory.of(System.getenv(), System.getProperty("user.home")), says);
        } catch (InvalidPathException e) {
            throw new CommandException(
                    "the cache directory cannot be named in this locale; try LC_ALL=C.UTF-8: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new CommandException("the language models cannot be read: " + e.getMessage(), e);
        }
    }
}
