package org.entente.read.raw;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-16 and UTF-32 without a byte-order mark, known by where their zero bytes stand. */
final class WideText {
    private static final int SAMPLE = 8192;
    /** Share of characters that must be ordinary ones. */
    private static final double ORDINARY = 0.97;

    /** Share of Latin characters from which on the zero bytes prove enough. */
    private static final double LATIN = 0.4;

    private static final double PLAUSIBLE = 0.5;

    private WideText() {}

    /** The wide encoding of these bytes; empty if they hold no zero byte or make no sense as wide text. */
    static Optional<Charset> detect(byte[] bytes) {
        int[] zeros = zeros(bytes);
        if (zeros[0] + zeros[1] + zeros[2] + zeros[3] == 0) {
            return Optional.empty();
        }
        int units = Math.min(bytes.length, SAMPLE) / 4;
        if (units > 0 && zeros[2] >= units && zeros[3] >= units) {
            return confirmed(bytes, Charset.forName("UTF-32LE"));
        }
        if (units > 0 && zeros[0] >= units && zeros[1] >= units) {
            return confirmed(bytes, Charset.forName("UTF-32BE"));
        }
        return zeros[1] + zeros[3] >= zeros[0] + zeros[2]
                ? confirmed(bytes, StandardCharsets.UTF_16LE)
                : confirmed(bytes, StandardCharsets.UTF_16BE);
    }

    private static int[] zeros(byte[] bytes) {
        int[] zeros = new int[4];
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            zeros[i % 4] += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static Optional<Charset> confirmed(byte[] bytes, Charset charset) {
        int length = Math.min(bytes.length, SAMPLE) / 4 * 4;
        length = length == 0 ? bytes.length / 2 * 2 : length;
        String text = new String(bytes, 0, length, charset);
        int ordinary = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            all++;
            ordinary += ordinary(text.codePointAt(i)) ? 1 : 0;
        }
        boolean makesSense = all > 0 && ordinary >= ORDINARY * all;
        return makesSense && (mostlyLatin(text) || Plausibility.any(text) >= PLAUSIBLE)
                ? Optional.of(charset)
                : Optional.empty();
    }

    /** Zero bytes come from Latin letters; with few of those, ASCII with a stray zero looks like rare ideographs. */
    private static boolean mostlyLatin(String text) {
        return text.chars().filter(c -> c < 0x100).count() >= LATIN * text.length();
    }

    private static boolean ordinary(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\r' || c == '\t' || c == '\f';
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
            default -> c != 0xFFFD && c != 0xFFFE;
        };
    }
}
