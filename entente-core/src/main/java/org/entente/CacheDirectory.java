package org.entente;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where what Entente makes once and can make again is kept. */
public final class CacheDirectory {
    private CacheDirectory() {}

    /**
     * {@code ENTENTE_CACHE}, else {@code XDG_CACHE_HOME/entente}, else {@code ~/.cache/entente}.
     *
     * @param home the user's home directory as the system knows it; {@code HOME} goes before it
     * @see "XDG Base Directory Specification: a relative path is invalid and passed over"
     */
    public static Path of(Map<String, String> environment, String home) {
        return Optional.ofNullable(environment.get("ENTENTE_CACHE"))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .or(() -> Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
                        .filter(path -> !path.isBlank())
                        .map(Path::of)
                        .filter(Path::isAbsolute)
                        .map(path -> path.resolve("entente")))
                .orElseGet(() -> Path.of(
                        Optional.ofNullable(environment.get("HOME"))
                                .filter(path -> !path.isBlank())
                                .orElse(home),
                        ".cache",
                        "entente"));
    }
}
