package org.entente.encoder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A native library of the model that cannot be loaded here. Its message is one line: what was expected, what was found. */
final class NativeLibraryException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param library whose it is, as people know it
     * @param cause what loading it ended in
     */
    NativeLibraryException(String library, Throwable cause) {
        super(
                "expected a native library of %s for this system (%s, %s), found %s"
                        .formatted(library, property("os.name"), property("os.arch"), found(cause)),
                cause);
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown " + name);
    }

    /** The names and messages of an exception and its causes; those that only repeat what was said are left out. */
    private static String found(Throwable thrown) {
        List<String> said = new ArrayList<>();
        Set<Throwable> seen = new HashSet<>();
        for (Throwable at = thrown; at != null && seen.add(at); at = at.getCause()) {
            String name = at.getClass().getSimpleName();
            String message =
                    at.getMessage() == null ? "" : at.getMessage().strip().replaceAll("\\s*\\R\\s*", "; ");
            boolean repeats =
                    at.getCause() != null && message.equals(at.getCause().toString());
            said.add(message.isEmpty() || repeats ? name : name + ": " + message);
        }
        return String.join(", caused by ", said);
    }
}
