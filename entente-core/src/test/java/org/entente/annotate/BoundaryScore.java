package org.entente.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Sentence boundaries within paragraphs: right, invented, missed. */
final class BoundaryScore {
    private int right;
    private int invented;
    private int missed;
    private final List<String> faults = new ArrayList<>();

    static BoundaryScore of(BiFunction<String, String, Set<Integer>> splitter) throws IOException {
        BoundaryScore score = new BoundaryScore();
        for (String line : Files.readAllLines(Path.of("src/test/resources/segment/boundaries.txt"))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] parts = line.split("\t", 2);
                score.add(parts[1], parts[0], splitter);
            }
        }
        return score;
    }

    /** The splitter under test: where its sentences begin, the first left out. */
    static Set<Integer> ours(String text, String language) {
        SentenceBreaks breaks = new SentenceBreaks(Abbreviations.load(), WordLists.load());
        Set<Integer> found = new TreeSet<>();
        breaks.split(text, 0, text.length(), language).forEach(range -> found.add(range.begin()));
        found.remove(0);
        return found;
    }

    /** The platform's splitter, for comparison. */
    static Set<Integer> platform(String text, String language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        breaks.setText(text);
        Set<Integer> found = new TreeSet<>();
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            found.add(at);
        }
        found.remove(text.length());
        return found;
    }

    private void add(String marked, String language, BiFunction<String, String, Set<Integer>> splitter) {
        StringBuilder text = new StringBuilder();
        Set<Integer> gold = new TreeSet<>();
        for (String part : marked.split(" ?‖", -1)) {
            boolean spaced = part.startsWith(" ");
            text.append(spaced ? " " : "");
            gold.add(text.length());
            text.append(part.strip());
        }
        gold.remove(0);
        Set<Integer> found = splitter.apply(text.toString(), language);
        for (int at : found) {
            right += gold.contains(at) ? 1 : 0;
            invented += gold.contains(at) ? 0 : 1;
        }
        gold.removeAll(found);
        missed += gold.size();
        if (!gold.isEmpty()
                || found.size() + gold.size()
                        > marked.chars().filter(c -> c == '‖').count()) {
            faults.add("%s: found %s, missed %s".formatted(marked, found, gold));
        }
    }

    int gold() {
        return right + missed;
    }

    double f1() {
        return 2.0 * right / (2 * right + invented + missed);
    }

    @Override
    public String toString() {
        return "boundaries %d: right %d, invented %d, missed %d, F1 %.3f%n%s"
                .formatted(gold(), right, invented, missed, f1(), String.join("\n", faults));
    }
}
