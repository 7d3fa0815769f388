package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void takesStreamsAndWidthFromTheLauncher() {
        assertEquals(
                new Terminal(true, true, 200, true), Terminal.of("out,err", Map.of("COLUMNS", "200", "TERM", "xterm")));
        assertEquals(new Terminal(false, true, 120, false), Terminal.of(",err", Map.of("COLUMNS", "wide")));
    }

    @Test
    void usesNoColourWhereItIsNotWanted() {
        assertEquals(new Terminal(true, false, 120, false), Terminal.of("out", Map.of("NO_COLOR", "1")));
        assertEquals(new Terminal(true, false, 120, false), Terminal.of("out", Map.of("TERM", "dumb")));
    }
}
