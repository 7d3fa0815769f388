package org.entente.codebook.plover;

import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Mode;

/** A mode that the codebook does not list under a type. */
public final class UnknownModeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownModeException(EventType type, Mode mode, Set<Mode> known) {
        super("E-CODEBOOK-7  expected a mode of %s %s, found \"%s\""
                .formatted(type, known.stream().map(Mode::code).toList(), mode.code()));
    }
}
