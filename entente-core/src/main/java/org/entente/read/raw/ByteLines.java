package org.entente.read.raw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The lines of a stream as bytes, one in memory at a time. In an encoding of two or four bytes a unit, a line ends at a unit,
 * not at a byte. A carriage return before the line end is not part of the line.
 */
public final class ByteLines {
    private final InputStream in;
    private final int unit;
    private final boolean littleEndian;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private boolean ended;

    /**
     * Reads the lines of a stream.
     *
     * @param charset decides the size of a unit
     * @param longest bytes a line may have
     */
    public ByteLines(InputStream in, Charset charset, int longest) {
        this.in = in;
        this.unit = charset.name().startsWith("UTF-32") ? 4 : charset.name().startsWith("UTF-16") ? 2 : 1;
        this.littleEndian = charset.name().endsWith("LE");
        this.longest = longest;
    }

    /** One line, without its line end. */
    public static final class Line {
        private final byte[] bytes;
        private final long length;

        private Line(byte[] bytes, long length) {
            this.bytes = bytes;
            this.length = length;
        }

        /** Its bytes; of a line that is too long, its beginning. Not copied: the caller does not write to them. */
        public byte[] bytes() {
            return bytes;
        }

        /** Bytes it has in the stream. */
        public long length() {
            return length;
        }

        /** Whether it is longer than the limit. */
        public boolean cut() {
            return bytes.length < length;
        }
    }

    /** The next line; empty at the end of the stream. */
    public Optional<Line> next() throws IOException {
        Collecting line = new Collecting();
        boolean any = unit == 1 ? single(line) : wide(line);
        return any ? Optional.of(trimmed(line.bytes.toByteArray(), line.length)) : Optional.empty();
    }

    /** Takes stretches of the buffer up to the line end. */
    private boolean single(Collecting line) throws IOException {
        boolean any = false;
        while (fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            line.add(buffer, at, end - at);
            at = end;
            if (at < filled) {
                at++;
                break;
            }
        }
        return any;
    }

    /** Takes unit after unit: a byte of ten may be part of another character. */
    private boolean wide(Collecting line) throws IOException {
        boolean any = false;
        byte[] one = new byte[unit];
        for (int count = unit(one); count > 0; count = unit(one)) {
            any = true;
            if (count == unit && is(one, '\n')) {
                break;
            }
            line.add(one, 0, count);
        }
        return any;
    }

    /** A line as far as it is kept, and its length. */
    private final class Collecting {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        private long length;

        void add(byte[] from, int offset, int count) {
            bytes.write(from, offset, (int) Math.max(0, Math.min(count, longest - length)));
            length += count;
        }
    }

    private Line trimmed(byte[] bytes, long length) {
        if (bytes.length < length || length < unit) {
            return new Line(bytes, length);
        }
        byte[] last = java.util.Arrays.copyOfRange(bytes, bytes.length - unit, bytes.length);
        return is(last, '\r')
                ? new Line(java.util.Arrays.copyOf(bytes, bytes.length - unit), length - unit)
                : new Line(bytes, length);
    }

    private boolean is(byte[] one, char c) {
        int value = 0;
        for (int i = 0; i < unit; i++) {
            value = (value << 8) | (one[littleEndian ? unit - 1 - i : i] & 0xFF);
        }
        return value == c;
    }

    private int unit(byte[] target) throws IOException {
        int count = 0;
        while (count < unit && fill()) {
            target[count++] = buffer[at++];
        }
        return count;
    }

    private boolean fill() throws IOException {
        if (at == filled && !ended) {
            at = 0;
            filled = Math.max(0, in.read(buffer, 0, buffer.length));
            ended = filled == 0;
        }
        return at < filled;
    }
}
