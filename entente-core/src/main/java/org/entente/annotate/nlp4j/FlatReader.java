package org.entente.annotate.nlp4j;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Reads the arrays that {@link FlatWriter} wrote, in the same order. The file is read and not mapped: a mapped file that
 * another process cuts short would bring the whole virtual machine down, and its pages would count twice.
 */
final class FlatReader {
    private static final int BUFFER = 1 << 18;

    private final FileChannel file;
    private final FlatHeader header;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C checksum = new CRC32C();
    private long unread;

    /**
     * Reads and checks the header.
     *
     * @throws CacheFormatException if the file is cut short or was made from another resource
     */
    FlatReader(FileChannel file, Fingerprint source) throws IOException {
        this.file = file;
        ByteBuffer bytes = ByteBuffer.allocate(FlatHeader.BYTES);
        while (bytes.hasRemaining() && file.read(bytes) >= 0) {
            // read on
        }
        this.header = FlatHeader.check(bytes.flip(), file.size(), source);
        this.unread = header.payload();
        buffer.limit(0);
    }

    long[] longs() throws IOException {
        long[] array = new long[length(Long.BYTES)];
        for (int done = 0; done < array.length; ) {
            int count = Math.min(available(Long.BYTES), array.length - done);
            buffer.asLongBuffer().get(array, done, count);
            done += advance(count, Long.BYTES);
        }
        return array;
    }

    int[] ints() throws IOException {
        int[] array = new int[length(Integer.BYTES)];
        for (int done = 0; done < array.length; ) {
            int count = Math.min(available(Integer.BYTES), array.length - done);
            buffer.asIntBuffer().get(array, done, count);
            done += advance(count, Integer.BYTES);
        }
        pad();
        return array;
    }

    float[] floats() throws IOException {
        float[] array = new float[length(Float.BYTES)];
        for (int done = 0; done < array.length; ) {
            int count = Math.min(available(Float.BYTES), array.length - done);
            buffer.asFloatBuffer().get(array, done, count);
            done += advance(count, Float.BYTES);
        }
        pad();
        return array;
    }

    byte[] bytes() throws IOException {
        byte[] array = new byte[length(1)];
        for (int done = 0; done < array.length; ) {
            int count = Math.min(available(1), array.length - done);
            buffer.get(array, done, count);
            done += count;
        }
        pad();
        return array;
    }

    List<String> texts() throws IOException {
        int count = length(Long.BYTES);
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(new String(bytes(), StandardCharsets.UTF_8));
        }
        return List.copyOf(texts);
    }

    List<List<String>> lists() throws IOException {
        int count = length(Long.BYTES);
        List<List<String>> lists = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lists.add(texts());
        }
        return List.copyOf(lists);
    }

    /** Checks that all has been read and that it is what was written. */
    void finish() throws IOException {
        if (unread + buffer.remaining() > 0) {
            throw new CacheFormatException(
                    "expected the end of the file, found %d more bytes".formatted(unread + buffer.remaining()));
        }
        if (checksum.getValue() != header.checksum()) {
            throw new CacheFormatException(
                    "expected checksum %08x, found %08x".formatted(header.checksum(), checksum.getValue()));
        }
    }

    /** Reads a length. One that the rest of the file cannot hold is refused before memory is asked for. */
    private int length(int elementBytes) throws IOException {
        available(Long.BYTES);
        long length = buffer.getLong();
        long most = Math.min((unread + buffer.remaining()) / elementBytes, Integer.MAX_VALUE - 8);
        if (length < 0 || length > most) {
            throw new CacheFormatException("expected a length of 0 to %d, found %d".formatted(most, length));
        }
        return (int) length;
    }

    /** How many elements are in the buffer, which is filled again if it is empty. */
    private int available(int elementBytes) throws IOException {
        if (!buffer.hasRemaining()) {
            fill();
        }
        return buffer.remaining() / elementBytes;
    }

    private void fill() throws IOException {
        buffer.clear().limit((int) Math.min(BUFFER, unread));
        while (buffer.hasRemaining() && file.read(buffer) >= 0) {
            // read on
        }
        if (buffer.hasRemaining() || buffer.position() == 0) {
            throw new CacheFormatException("expected %d more bytes, found the end of the file".formatted(unread));
        }
        unread -= buffer.flip().remaining();
        checksum.update(buffer.duplicate());
    }

    private int advance(int count, int elementBytes) {
        buffer.position(buffer.position() + count * elementBytes);
        return count;
    }

    private void pad() {
        buffer.position((buffer.position() + Long.BYTES - 1) / Long.BYTES * Long.BYTES);
    }
}
