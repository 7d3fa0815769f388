package org.entente.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {
    private static final String NAME = "encoder-mine.onnx";

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private ModelCache cache = new ModelCache(Path.of("unset"), said::add);

    @BeforeEach
    void useTheFolder() {
        cache = new ModelCache(folder.resolve("deep/er"), said::add);
    }

    private Path graph() {
        return folder.resolve("deep/er").resolve(NAME);
    }

    @Test
    void buildsOnceAndSaysSoOnce() throws IOException {
        WeightFile weights = NothingLearnt.weights();
        cache.open("mine", weights).close();
        byte[] built = Files.readAllBytes(graph());
        FileTime when = Files.getLastModifiedTime(graph());
        cache.open("mine", weights).close();
        assertEquals(List.of("building the small model, once, in " + folder.resolve("deep/er")), said);
        assertEquals(when, Files.getLastModifiedTime(graph()));
        assertArrayEquals(built, Files.readAllBytes(graph()));
        try (Stream<Path> files = Files.list(folder.resolve("deep/er"))) {
            assertEquals(List.of(graph()), files.toList(), "nothing unfinished is left");
        }
    }

    @Test
    void aBrokenGraphIsNamedAndStays() throws IOException {
        Files.createDirectories(graph().getParent());
        byte[] broken = "no graph".getBytes(StandardCharsets.UTF_8);
        Files.write(graph(), broken);
        IOException e = assertThrows(IOException.class, () -> cache.open("mine", NothingLearnt.weights()));
        assertTrue(String.valueOf(e.getMessage()).startsWith(graph() + ": expected an encoder, found "), e.toString());
        assertArrayEquals(broken, Files.readAllBytes(graph()));
        assertEquals(List.of(), said);
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        ModelCache there = new ModelCache(file.resolve("cache"), said::add);
        IOException e = assertThrows(IOException.class, () -> there.open("mine", new WeightFile(Map.of(), Map.of())));
        assertTrue(
                String.valueOf(e.getMessage())
                        .startsWith(file.resolve("cache") + ": expected a folder that can be written, found "),
                e.toString());
    }
}
