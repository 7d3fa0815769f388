package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final String BLANK = "\r" + " ".repeat(59) + "\r";

    @Test
    void nothingOfItStaysBehind() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(shown, true, StandardCharsets.UTF_8);
        try (Progress progress = Progress.bar(3, 60, err)) {
            progress.step();
            progress.clear();
            err.print("a warning\n");
        }
        String text = shown.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains(BLANK + "a warning\n"), text);
        assertTrue(text.substring(text.lastIndexOf('\n') + 1).matches("(?s)(.*\r)?( *\r)?"), text);
    }
}
