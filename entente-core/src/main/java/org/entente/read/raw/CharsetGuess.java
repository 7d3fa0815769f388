package org.entente.read.raw;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The encoding of bytes that are no UTF-8. Every candidate must decode all bytes; among those the plausibility of the text
 * decides, with ICU's statistics of letters and syllables as a second opinion.
 */
final class CharsetGuess {
    /** ICU looks at 8,000 bytes. */
    private static final int SAMPLE = 8000;

    private static final int LEAST_CONFIDENCE = 35;
    private static final Map<String, ToDoubleFunction<String>> JUDGED = Map.of(
            "windows-31j",
            Plausibility::japanese,
            "EUC-JP",
            Plausibility::japanese,
            "x-windows-949",
            Plausibility::korean,
            "GB18030",
            Plausibility::chinese,
            "Big5-HKSCS",
            Plausibility::chinese,
            "UTF-16LE",
            text -> Plausibility.any(text) - 0.1,
            "UTF-16BE",
            text -> Plausibility.any(text) - 0.1,
            "windows-1254",
            text -> Plausibility.latin(text) - 0.05,
            "windows-1252",
            Plausibility::latin);

    /**
     * A candidate.
     *
     * @param score 0 to 1.5; below 0.4 it is not to be believed
     */
    record Guess(Charset charset, double score) {}

    private CharsetGuess() {}

    /** The best guess, if any candidate decodes the bytes. */
    static Optional<Guess> best(byte[] bytes) {
        byte[] sample = sample(bytes);
        Map<String, Integer> opinions = opinions(sample);
        List<Guess> guesses = new ArrayList<>();
        JUDGED.forEach((name, judge) -> {
            Charset charset = Charset.forName(name);
            decoded(sample, charset)
                    .ifPresent(text -> guesses.add(
                            new Guess(charset, judge.applyAsDouble(text) + opinions.getOrDefault(name, 0) / 200.0)));
        });
        opinions.forEach((name, confidence) -> {
            if (!JUDGED.containsKey(name) && confidence >= LEAST_CONFIDENCE) {
                guesses.add(new Guess(Charset.forName(name), confidence * 1.5 / 100));
            }
        });
        return guesses.stream()
                .sorted(Comparator.comparingDouble(Guess::score)
                        .reversed()
                        .thenComparing(guess -> guess.charset().name()))
                .filter(guess -> strict(bytes, guess.charset()).isPresent())
                .findFirst();
    }

    /** From a little before the first byte outside ASCII: a page's head can be all ASCII. */
    private static byte[] sample(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        int begin = Math.max(0, first - 64) / 4 * 4;
        int length = Math.min(SAMPLE, bytes.length - begin);
        byte[] sample = new byte[length];
        System.arraycopy(bytes, begin, sample, 0, length);
        return sample;
    }

    private static Map<String, Integer> opinions(byte[] sample) {
        Map<String, Integer> opinions = new HashMap<>();
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample);
        for (CharsetMatch match : detector.detectAll()) {
            CharsetLabels.charset(match.getName())
                    .ifPresent(charset -> opinions.merge(charset.name(), match.getConfidence(), Math::max));
        }
        return opinions;
    }

    /** A sample's text: its last character may be cut. */
    private static Optional<String> decoded(byte[] sample, Charset charset) {
        for (int cut = 0; cut < 4 && cut < sample.length; cut++) {
            Optional<String> text = strict(java.util.Arrays.copyOf(sample, sample.length - cut), charset);
            if (text.isPresent() || sample.length < SAMPLE) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** The text, if every byte of it belongs to a character. */
    static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
