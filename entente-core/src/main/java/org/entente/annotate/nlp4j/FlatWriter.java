package org.entente.annotate.nlp4j;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Writes arrays into a cache file: each is its length (8 bytes) and its elements, little-endian, filled up to a multiple
 * of 8 bytes. {@link FlatHeader} goes before them when all is written.
 */
final class FlatWriter {
    private static final int BUFFER = 1 << 20;

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C checksum = new CRC32C();

    FlatWriter(FileChannel file) throws IOException {
        this.file = file;
        file.position(FlatHeader.BYTES);
    }

    void longs(long[] array) throws IOException {
        length(array.length);
        for (int done = 0; done < array.length; ) {
            int count = Math.min(room(Long.BYTES), array.length - done);
            buffer.asLongBuffer().put(array, done, count);
            done += advance(count, Long.BYTES);
        }
    }

    void ints(int[] array) throws IOException {
        length(array.length);
        for (int done = 0; done < array.length; ) {
            int count = Math.min(room(Integer.BYTES), array.length - done);
            buffer.asIntBuffer().put(array, done, count);
            done += advance(count, Integer.BYTES);
        }
        pad();
    }

    void floats(float[] array) throws IOException {
        length(array.length);
        for (int done = 0; done < array.length; ) {
            int count = Math.min(room(Float.BYTES), array.length - done);
            buffer.asFloatBuffer().put(array, done, count);
            done += advance(count, Float.BYTES);
        }
        pad();
    }

    void bytes(byte[] array) throws IOException {
        length(array.length);
        for (int done = 0; done < array.length; ) {
            int count = Math.min(room(1), array.length - done);
            buffer.put(array, done, count);
            done += count;
        }
        pad();
    }

    void texts(List<String> texts) throws IOException {
        length(texts.size());
        for (String text : texts) {
            bytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    void lists(List<List<String>> lists) throws IOException {
        length(lists.size());
        for (List<String> list : lists) {
            texts(list);
        }
    }

    /** Writes what is still in the buffer, then the header, and makes sure that both are on the disk. */
    void finish(Fingerprint source) throws IOException {
        flush();
        long payload = file.position() - FlatHeader.BYTES;
        file.position(0);
        ByteBuffer header = new FlatHeader(source, payload, checksum.getValue()).toBuffer();
        while (header.hasRemaining()) {
            file.write(header);
        }
        file.force(true);
    }

    private void length(int length) throws IOException {
        room(Long.BYTES);
        buffer.putLong(length);
    }

    /** How many elements fit into the buffer, which is emptied if none does. */
    private int room(int elementBytes) throws IOException {
        if (buffer.remaining() < elementBytes) {
            flush();
        }
        return buffer.remaining() / elementBytes;
    }

    private int advance(int count, int elementBytes) {
        buffer.position(buffer.position() + count * elementBytes);
        return count;
    }

    private void pad() {
        // The buffer's size is a multiple of 8, so what fills an element up always fits.
        while (buffer.position() % Long.BYTES != 0) {
            buffer.put((byte) 0);
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        checksum.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
        buffer.clear();
    }
}
