package org.entente.read;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One thing to open.
 *
 * @param origin as it is shown: the path, or {@code -}
 * @param path empty: standard input
 */
record Input(String origin, Optional<Path> path) {
    static final String STANDARD_INPUT = "-";

    static Input standard() {
        return new Input(STANDARD_INPUT, Optional.empty());
    }

    static Input of(Path path) {
        return new Input(path.toString(), Optional.of(path));
    }
}
