package org.entente.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderTest {
    @TempDir
    private Path corpus;

    @BeforeEach
    void hasEvents() throws IOException {
        Files.createDirectory(corpus.resolve("events"));
    }

    private static String refused(String... arguments) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> Main.Order.of(arguments))
                .getMessage());
    }

    @Test
    void takesTheUsualSettingsOrOtherEpochs() {
        String folder = corpus.toString();
        assertEquals(Settings.usual(), Main.Order.of(folder, "out").settings());
        assertEquals(7, Main.Order.of(folder, "out", "7").settings().epochs());
    }

    @Test
    void saysWhatWasExpected() {
        String folder = corpus.toString();
        assertEquals("expected CORPUS OUT [EPOCHS], found 0 arguments", refused());
        assertEquals("expected CORPUS OUT [EPOCHS], found 4 arguments", refused(folder, "out", "3", "4"));
        assertEquals("expected EPOCHS from 1 to 999, found \"many\"", refused(folder, "out", "many"));
        assertEquals("expected EPOCHS from 1 to 999, found \"0\"", refused(folder, "out", "0"));
        String elsewhere = corpus.resolve("events").toString();
        assertEquals("expected a corpus with a folder \"events\", found " + elsewhere, refused(elsewhere, "out"));
    }
}
