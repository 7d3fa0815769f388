package org.entente.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels that say who speaks in a transcript: "THE PRESIDENT:", "Q:", "MR. PRICE:", "Vladimir Putin:". */
final class SpeakerLabels {
    private static final String WORD =
            "(?:\\p{Lu}[\\p{L}\\d.'’-]*|of|the|de|du|la|le|al|bin|van|von|da|di|del|for|and)";
    private static final Pattern LABEL =
            Pattern.compile("(" + WORD + "(?:,? " + WORD + "){0,11}+)(?: ?[(\\[][^)\\]\\n]{1,60}[)\\]])?:(?=\\s|$)");
    private static final Pattern AFTER_SENTENCE = Pattern.compile("[.?!…)\"”>*] +(?=\\p{Lu})");
    private static final Set<String> BARE = Set.of("Q", "A", "QUESTION", "ANSWER", "Question", "Answer");
    private static final int TRANSCRIPT = 3;

    private final String text;
    private final WordLists words;
    private final Map<String, Integer> counts = new HashMap<>();
    private int accepted;

    /**
     * A label.
     *
     * @param words where it stands, its colon and what is in brackets left out
     * @param content where what is said begins
     */
    record Label(Segment.Range words, int content) {}

    private SpeakerLabels(String text, WordLists words) {
        this.text = text;
        this.words = words;
    }

    static SpeakerLabels of(String text, List<LineBreaks.Block> blocks, WordLists words) {
        SpeakerLabels labels = new SpeakerLabels(text, words);
        for (LineBreaks.Block block : blocks) {
            labels.count(block.begin(), block.end());
            Matcher after = AFTER_SENTENCE.matcher(text).region(block.begin(), block.end());
            while (after.find()) {
                labels.count(after.end(), block.end());
            }
        }
        labels.accepted = labels.counts.entrySet().stream()
                .filter(entry -> labels.accepts(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return labels;
    }

    private void count(int begin, int end) {
        match(begin, end).ifPresent(label -> counts.merge(words(label), 1, Integer::sum));
    }

    /** Whether labels are many enough for a turn to go on over paragraphs. */
    boolean transcript() {
        return accepted >= TRANSCRIPT;
    }

    /** The label that begins at an index. */
    Optional<Label> at(int begin, int end) {
        return match(begin, end).filter(label -> accepts(words(label)) || endsWithAccepted(words(label)));
    }

    private Optional<Label> match(int begin, int end) {
        Matcher matcher = LABEL.matcher(text).region(begin, end).useTransparentBounds(true);
        return matcher.lookingAt()
                ? Optional.of(new Label(
                        new Segment.Range(matcher.start(1), matcher.end(1)), Chars.skipSpace(text, matcher.end(), end)))
                : Optional.empty();
    }

    private String words(Label label) {
        return text.substring(label.words().begin(), label.words().end());
    }

    private boolean accepts(String label) {
        if (BARE.contains(label)) {
            return true;
        }
        String[] parts = label.split(",? ", -1);
        boolean often = counts.getOrDefault(label, 0) > 1;
        if (words.nolabel(parts[0])) {
            return false;
        }
        boolean office = words.office(capitalized(parts[0])) || (parts[0].equals("THE") && parts.length > 1);
        return label.equals(label.toUpperCase(Locale.ROOT))
                ? office || often
                : parts.length > 1
                        && Character.isUpperCase(lastPart(parts).charAt(0))
                        && (often || (office && !words.office(lastPart(parts))));
    }

    private static String lastPart(String... parts) {
        return parts[parts.length - 1];
    }

    /** "MR." and "Mr" are one word to the list of offices. */
    private static String capitalized(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return bare.charAt(0) + bare.substring(1).toLowerCase(Locale.ROOT);
    }

    /** "President of Russia Vladimir Putin" where "Vladimir Putin" is a label. */
    private boolean endsWithAccepted(String label) {
        String[] parts = label.split(" ", -1);
        return parts.length > 2
                && counts.getOrDefault(parts[parts.length - 2] + " " + parts[parts.length - 1], 0) > 1
                && !words.nolabel(parts[0]);
    }
}
