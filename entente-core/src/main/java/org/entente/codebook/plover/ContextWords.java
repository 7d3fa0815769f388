package org.entente.codebook.plover;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.codebook.Table;

/** The words of a context, checked for those that could never be met. */
final class ContextWords {
    /** A clause is compared word by word, and two and three words together. */
    private static final int LONGEST = 3;

    private ContextWords() {}

    static List<String> of(Table.Row row) {
        List<String> words = row.list("words", ",");
        if (words.isEmpty()) {
            throw row.fault("E-CODEBOOK-6", "words", "expected words that speak for the context, found none");
        }
        Set<String> seen = new HashSet<>();
        for (String word : words) {
            if (!word.equals(word.toLowerCase(Locale.ROOT))) {
                throw row.fault("E-CODEBOOK-6", "words", "expected lower case, found \"%s\"".formatted(word));
            }
            if (word.split(" +", -1).length > LONGEST) {
                throw row.fault(
                        "E-CODEBOOK-6", "words", "expected at most %d words, found \"%s\"".formatted(LONGEST, word));
            }
            if (!seen.add(word)) {
                throw row.fault("E-CODEBOOK-9", "words", "expected each word once, found \"%s\" twice".formatted(word));
            }
        }
        return words;
    }
}
