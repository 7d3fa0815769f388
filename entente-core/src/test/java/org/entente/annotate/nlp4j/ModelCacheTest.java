package org.entente.annotate.nlp4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {
    private static final Instant NOW = Instant.parse("2025-08-23T12:00:00Z");

    /** The smallest of NLP4J's lexica, a set of words; none of ours, but read in the same way. */
    private static final Part<WordLists> STOP_WORDS = new Part<>(
            "edu/emory/mathcs/nlp/lexica/en-stop-words-simplified-lowercase.xz",
            "stop-words.flat",
            ModelCacheTest::stopWords,
            WordLists::write,
            WordLists::read);

    @TempDir
    private Path directory;

    private final List<String> said = new CopyOnWriteArrayList<>();

    private static WordLists stopWords(Object read) {
        Map<String, List<String>> lists = new HashMap<>();
        ((Collection<?>) read).forEach(word -> lists.put(word.toString(), List.of("stop")));
        return WordLists.of(lists);
    }

    private void load(Path cacheDirectory) throws IOException {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        WordLists words = new ModelCache(cacheDirectory, said::add, clock).load(STOP_WORDS);
        assertNotEquals(KeyTable.ABSENT, words.find(TextHash.of("the")));
        assertEquals(KeyTable.ABSENT, words.find(TextHash.of("treaty")));
        assertEquals(1, words.list(0).size());
    }

    private Path file() {
        return directory.resolve("stop-words.flat");
    }

    @Test
    void makesCopyOnceAndReadsItThen() throws IOException {
        load(directory);
        assertEquals(1, said.size(), said::toString);
        load(directory);
        assertEquals(1, said.size(), said::toString);
    }

    @Test
    void makesCopyAnewThatIsCutShort() throws IOException {
        load(directory);
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length / 2));
        load(directory);
        assertTrue(said.get(1).contains("stop-words.flat: expected"), said::toString);
        assertEquals(whole.length, Files.size(file()));
    }

    @Test
    void makesCopyAnewThatIsDamaged() throws IOException {
        load(directory);
        byte[] whole = Files.readAllBytes(file());
        byte[] damaged = whole.clone();
        damaged[whole.length / 2] ^= 1;
        Files.write(file(), damaged);
        load(directory);
        assertTrue(said.get(1).contains("stop-words.flat: expected checksum"), said::toString);
        assertEquals(-1, Arrays.mismatch(whole, Files.readAllBytes(file())));
    }

    @Test
    void makesCopyAnewThatIsOfAnotherVersion() throws IOException {
        load(directory);
        byte[] other = Files.readAllBytes(file());
        other[16]++;
        Files.write(file(), other);
        load(directory);
        assertTrue(said.get(1).contains("expected a copy of"), said::toString);
    }

    @Test
    void doesWithoutCopyWhereItCannotWriteOne() throws IOException {
        Path notDirectory = Files.writeString(directory.resolve("taken"), "a file");
        load(notDirectory);
        String last = said.get(said.size() - 1);
        assertTrue(last.contains("taken") && last.endsWith("going on without copies"), said::toString);
    }

    @Test
    void isSafeWhenManyMakeCopiesAtTheSameTime() throws IOException {
        CompletableFuture<?>[] loads = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    try {
                        load(directory);
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(loads).join();
        assertFalse(said.toString().contains("expected"), said::toString);
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(List.of(file()), files.toList());
        }
    }

    @Test
    void deletesWhatKilledProcessLeft() throws IOException {
        Path left = Files.writeString(directory.resolve("stop-words.flat1.tmp"), "half");
        Path atWork = Files.writeString(directory.resolve("stop-words.flat2.tmp"), "half");
        Files.setLastModifiedTime(left, FileTime.from(NOW.minusSeconds(3601)));
        Files.setLastModifiedTime(atWork, FileTime.from(NOW.minusSeconds(3599)));
        load(directory);
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(atWork));
    }
}
