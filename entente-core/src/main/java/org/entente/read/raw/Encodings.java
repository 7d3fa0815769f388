package org.entente.read.raw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/**
 * Text from bytes whose encoding is not known. In this order: an encoding that the user names, a byte-order mark, zero bytes
 * (UTF-16, UTF-32), UTF-8 if every byte fits, what the document declares, a guess from the bytes.
 */
public final class Encodings {
    /** UTF-8 with this many good sequences for each broken byte is damaged UTF-8, whatever else could decode it. */
    private static final int GOOD_FOR_BROKEN = 10;

    private static final double BELIEVED = 0.4;
    private static final double SURE = 0.6;
    /** Share of control characters from which on a text is none. */
    private static final double CONTROLS = 0.005;

    private Encodings() {}

    /**
     * Decodes a document.
     *
     * @param forced the user's word, not doubted
     * @param declared what the document says of itself, followed if it is possible
     * @throws UnreadableException if the bytes are no text, or text in no encoding known
     */
    public static Decoded decode(byte[] bytes, Optional<Charset> forced, Optional<Charset> declared)
            throws UnreadableException {
        if (forced.isPresent()) {
            return text(forced(bytes, forced.get()), forced.get());
        }
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            byte[] rest = Arrays.copyOfRange(bytes, mark.get().length(), bytes.length);
            return lenient(rest, mark.get().charset());
        }
        Optional<Charset> wide = WideText.detect(bytes);
        if (wide.isPresent()) {
            return lenient(bytes, wide.get());
        }
        requireNoZeros(bytes);
        Utf8Check utf8 = Utf8Check.of(bytes, 0);
        if (utf8.valid()) {
            Charset charset = escaped(bytes) ? sevenBit(bytes, declared) : UTF_8;
            return text(new String(bytes, charset), charset);
        }
        return declared.flatMap(charset -> CharsetGuess.strict(bytes, charset)).isPresent()
                ? lenient(bytes, declared.get())
                : guessed(bytes, utf8);
    }

    /** The encoding at the head of a stream, as far as it shows in the line structure: wide, or one that keeps ASCII. */
    public static Charset lineCharset(byte[] head) {
        return ByteOrderMark.of(head)
                .map(ByteOrderMark::charset)
                .or(() -> WideText.detect(head))
                .orElse(UTF_8);
    }

    private static Decoded guessed(byte[] bytes, Utf8Check utf8) throws UnreadableException {
        boolean damaged = utf8.sequences() >= GOOD_FOR_BROKEN * utf8.broken();
        Optional<CharsetGuess.Guess> guess = damaged ? Optional.empty() : CharsetGuess.best(bytes);
        double score = guess.map(CharsetGuess.Guess::score).orElse(0.0);
        if (guess.isPresent() && (score >= SURE || (score >= BELIEVED && utf8.sequences() < utf8.broken()))) {
            return lenient(bytes, guess.get().charset());
        }
        if (utf8.sequences() >= utf8.broken()) {
            return lenient(bytes, UTF_8);
        }
        throw new UnreadableException(
                ReadError.UNDECODABLE,
                "expected text in a known encoding, found bytes that fit none: not UTF-8 from byte %d (0x%02X) on"
                        .formatted(utf8.firstBroken(), bytes[utf8.firstBroken()] & 0xFF));
    }

    private static String forced(byte[] bytes, Charset charset) throws UnreadableException {
        return CharsetGuess.strict(bytes, charset)
                .map(text -> text.startsWith("\ufeff") ? text.substring(1) : text)
                .orElseThrow(() -> new UnreadableException(
                        ReadError.UNDECODABLE,
                        "expected %s as asked, found bytes that are none".formatted(charset.name())));
    }

    private static Decoded lenient(byte[] bytes, Charset charset) throws UnreadableException {
        Optional<String> strict = CharsetGuess.strict(bytes, charset);
        if (strict.isPresent()) {
            return text(strict.get(), charset);
        }
        String repaired = new String(bytes, charset);
        int at = repaired.indexOf('\ufffd');
        String repair =
                "expected %s throughout, found bytes that are none; they stand as U+FFFD, the first as character %d"
                        .formatted(charset.name(), at);
        return new Decoded(checked(repaired), charset, Optional.of(repair));
    }

    private static Decoded text(String text, Charset charset) throws UnreadableException {
        return new Decoded(checked(text), charset, Optional.empty());
    }

    private static String checked(String text) throws UnreadableException {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            controls += c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B ? 1 : 0;
        }
        if (controls > 1 && controls > CONTROLS * text.length()) {
            throw new UnreadableException(
                    ReadError.NOT_TEXT,
                    "expected text, found %d control characters in %d characters".formatted(controls, text.length()));
        }
        return LineEnds.normalise(text);
    }

    private static void requireNoZeros(byte[] bytes) throws UnreadableException {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableException(
                        ReadError.NOT_TEXT, "expected text, found binary data: a zero byte at offset %d".formatted(i));
            }
        }
    }

    private static Charset sevenBit(byte[] bytes, Optional<Charset> declared) {
        return declared.or(() -> CharsetLabels.charset("ISO-2022-JP"))
                .filter(charset -> CharsetGuess.strict(bytes, charset).isPresent())
                .orElse(UTF_8);
    }

    /** ISO-2022 text is ASCII with escape sequences. */
    private static boolean escaped(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == 0x1B && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
        }
        return false;
    }
}
