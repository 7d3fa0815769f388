package org.entente.codebook.speechact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.codebook.Table;
import org.entente.codebook.Table.Row;

/**
 * Words in named classes: columns {@code word} and {@code class}. A word may stand in several.
 */
public final class WordList {
    private final Map<String, Set<String>> byClass = new HashMap<>();

    private WordList(Table table, Set<String> classes) {
        for (Row row : table.rows()) {
            String word = row.filled("word")
                    .orElseThrow(() -> row.fault("E-SPEECHACT-6", "word", "expected a word, found none"));
            String name = row.cell("class");
            if (!classes.contains(name)) {
                throw row.fault("E-SPEECHACT-7", "class", "expected one of %s, found \"%s\"".formatted(classes, name));
            }
            if (!byClass.computeIfAbsent(name, key -> new HashSet<>()).add(word)) {
                throw row.fault(
                        "E-SPEECHACT-8", "word", "expected each word once a class, found \"%s\" again".formatted(word));
            }
        }
    }

    /** Reads a list from the codebook's resources, whose classes must be among these. */
    public static WordList resource(String path, Set<String> classes) {
        return of(Table.resource(path), classes);
    }

    /** Reads a table. */
    public static WordList of(Table table, Set<String> classes) {
        return new WordList(table, classes);
    }

    /** Whether a lemma stands in a class. */
    public boolean has(String name, String lemma) {
        return byClass.getOrDefault(name, Set.of()).contains(lemma);
    }
}
