package org.entente.read.raw;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Marks at the head of a text that name its encoding. Unicode Standard, section 23.8. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf"),
    /** Before UTF-16LE, whose mark is a prefix of this one. */
    UTF_32LE(Charset.forName("UTF-32LE"), "\u00ff\u00fe\u0000\u0000"),
    UTF_32BE(Charset.forName("UTF-32BE"), "\u0000\u0000\u00fe\u00ff"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00ff\u00fe"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00fe\u00ff"),
    GB18030(Charset.forName("GB18030"), "\u00841\u00953");

    private final Charset charset;
    private final String bytes;

    ByteOrderMark(Charset charset, String bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return bytes.length();
    }

    /** The mark that the bytes begin with. */
    static Optional<ByteOrderMark> of(byte[] text) {
        for (ByteOrderMark mark : values()) {
            if (mark.begins(text)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    private boolean begins(byte[] text) {
        return new String(text, 0, Math.min(text.length, bytes.length()), ISO_8859_1).equals(bytes);
    }
}
