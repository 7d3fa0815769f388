package org.entente.annotate.nlp4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlatFileTest {
    private static final Fingerprint SOURCE = new Fingerprint(12, 34);
    private static final List<String> TEXTS = List.of("", "naïve", "日本");

    private final long[] longs = new Random(1).longs(300_001).toArray();
    private final int[] ints = new Random(2).ints(300_001).toArray();
    private final float[] floats = {0f, -0f, Float.MIN_VALUE, 1.1f, Float.NaN};
    private final byte[] bytes = new byte[1_500_003];

    @TempDir
    private Path directory;

    private Path path;

    @BeforeEach
    void write() throws IOException {
        new Random(3).nextBytes(bytes);
        path = directory.resolve("test.flat");
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            FlatWriter out = new FlatWriter(file);
            out.bytes(bytes);
            out.longs(longs);
            out.lists(List.of(TEXTS, List.of()));
            out.ints(ints);
            out.floats(floats);
            out.finish(SOURCE);
        }
    }

    private void read(Fingerprint source) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            FlatReader in = new FlatReader(file, source);
            byte[] readBytes = in.bytes();
            long[] readLongs = in.longs();
            List<List<String>> readLists = in.lists();
            int[] readInts = in.ints();
            float[] readFloats = in.floats();
            in.finish();
            assertArrayEquals(bytes, readBytes);
            assertArrayEquals(longs, readLongs);
            assertEquals(List.of(TEXTS, List.of()), readLists);
            assertArrayEquals(ints, readInts);
            assertArrayEquals(floats, readFloats);
        }
    }

    @Test
    void readsWhatWasWritten() throws IOException {
        read(SOURCE);
    }

    @Test
    void refusesFileOfAnotherSource() {
        assertThrows(CacheFormatException.class, () -> read(new Fingerprint(12, 35)));
    }

    @Test
    void refusesFileCutShortAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        for (int length : new int[] {0, 1, 8, 47, 48, 56, whole.length / 2, whole.length - 8, whole.length - 1}) {
            Files.write(path, Arrays.copyOf(whole, length));
            assertThrows(CacheFormatException.class, () -> read(SOURCE), () -> length + " bytes");
        }
    }

    @Test
    void refusesFileWithOneBitChanged() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        Random random = new Random(4);
        for (int i = 0; i < 40; i++) {
            // The first ones hit the header and the first length, the others anything.
            int at = i < 14 ? i * 4 : random.nextInt(whole.length);
            byte[] changed = whole.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(path, changed);
            assertThrows(CacheFormatException.class, () -> read(SOURCE), () -> "byte " + at);
        }
    }

    @Test
    void refusesFileWithMoreThanIsRead() throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            FlatReader in = new FlatReader(file, SOURCE);
            in.bytes();
            assertThrows(CacheFormatException.class, in::finish);
        }
    }
}
