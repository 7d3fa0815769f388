package org.entente.read.raw;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * What a gzip stream (RFC 1952) holds, up to a limit: a small file may expand to far more than anybody meant to send. Wrong
 * bytes and a missing end are an {@link UnreadableException}.
 */
public final class Gunzip extends FilterInputStream {
    private static final int BUFFER = 1 << 16;

    private final Counting packed;
    private final long free;
    private final int ratio;
    private long given;

    private Gunzip(Counting packed, long free, int ratio) throws IOException {
        super(open(packed));
        this.packed = packed;
        this.free = free;
        this.ratio = ratio;
    }

    /**
     * Opens a stream.
     *
     * @param free bytes that may come out whatever went in
     * @param ratio above these, how many bytes may come out for one that went in
     */
    public static Gunzip of(InputStream packed, long free, int ratio) throws IOException {
        return new Gunzip(new Counting(packed), free, ratio);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(target, offset, length);
        } catch (EOFException | ZipException e) {
            throw broken(e);
        }
        given += Math.max(0, count);
        if (given > free && given / ratio > packed.count) {
            throw new UnreadableException(
                    ReadError.EXPANDS_TOO_FAR,
                    "expected gzip that expands to at most %d bytes or %d times its size, found %d bytes from %d and no end"
                            .formatted(free, ratio, given, packed.count));
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private static GZIPInputStream open(Counting packed) throws IOException {
        try {
            return new GZIPInputStream(packed, BUFFER);
        } catch (EOFException | ZipException e) {
            throw broken(e);
        }
    }

    private static UnreadableException broken(IOException e) {
        String what = e instanceof EOFException ? "its end is missing" : String.valueOf(e.getMessage());
        return new UnreadableException(
                ReadError.BROKEN_GZIP, "expected a whole gzip stream, found a broken one: " + Quoted.line(what, 80), e);
    }

    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int found = super.read();
            count += found < 0 ? 0 : 1;
            return found;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int found = super.read(target, offset, length);
            count += Math.max(0, found);
            return found;
        }
    }
}
