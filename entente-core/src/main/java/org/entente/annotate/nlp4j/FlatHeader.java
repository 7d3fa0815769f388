package org.entente.annotate.nlp4j;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The first bytes of a cache file.
 *
 * @param source what the file was made from
 * @param payload how many bytes follow the header
 * @param checksum the CRC-32C of those bytes
 */
record FlatHeader(Fingerprint source, long payload, long checksum) {
    static final int BYTES = 48;

    private static final long MAGIC = 0x31504C4E544E45L; // "ENTNLP1" in the order of the file's bytes
    /** To be raised with every change of the files' layout or of what the conversion puts into them. */
    private static final long VERSION = 1;

    ByteBuffer toBuffer() {
        ByteBuffer buffer = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putLong(MAGIC).putLong(VERSION);
        buffer.putLong(source.length()).putLong(source.crc32());
        buffer.putLong(payload).putLong(checksum);
        return buffer.flip();
    }

    /** Reads a header and checks it against the file it stands in and the resource that the file should be made from. */
    static FlatHeader check(ByteBuffer bytes, long fileSize, Fingerprint source) throws IOException {
        if (bytes.remaining() < BYTES) {
            throw new CacheFormatException("expected a header of %d bytes, found %d".formatted(BYTES, fileSize));
        }
        ByteBuffer buffer = bytes.order(ByteOrder.LITTLE_ENDIAN);
        long magic = buffer.getLong();
        long version = buffer.getLong();
        if (magic != MAGIC || version != VERSION) {
            throw new CacheFormatException(
                    "expected format %x version %d, found %x version %d".formatted(MAGIC, VERSION, magic, version));
        }
        Fingerprint found = new Fingerprint(buffer.getLong(), buffer.getLong());
        if (!found.equals(source)) {
            throw new CacheFormatException("expected a copy of %s, found one of %s".formatted(source, found));
        }
        FlatHeader header = new FlatHeader(found, buffer.getLong(), buffer.getLong());
        if (header.payload != fileSize - BYTES || header.payload % Long.BYTES != 0) {
            throw new CacheFormatException("expected %d bytes, found %d".formatted(header.payload, fileSize - BYTES));
        }
        return header;
    }
}
