package org.entente.codebook.trigger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.codebook.Faults;
import org.entente.codebook.Table;

/** Named sets of lemmas that the conditions of triggers use: FORCE, BAN, AID. Names are upper case. */
public final class WordClasses {
    private final Map<String, Set<String>> classes;

    private WordClasses(Map<String, Set<String>> classes) {
        this.classes = classes;
    }

    /**
     * Reads the columns {@code class} and {@code words}; a class may be spread over several rows, and a word in upper
     * case stands for the words of a class defined above it.
     */
    public static WordClasses of(Table table, Faults faults) {
        Map<String, Set<String>> classes = new HashMap<>();
        faults.each(table, row -> {
            Set<String> own = classes.computeIfAbsent(row.cell("class"), name -> new HashSet<>());
            for (String word : row.list("words", ",")) {
                if (!isName(word)) {
                    own.add(word);
                    continue;
                }
                Set<String> other = classes.get(word);
                if (other == null) {
                    throw row.fault("E-CODEBOOK-4", "words", "expected a class defined above, found " + word);
                }
                own.addAll(other);
            }
        });
        return new WordClasses(Map.copyOf(classes));
    }

    /** Whether a cell's word is the name of a class and not a lemma. */
    static boolean isName(String word) {
        return word.length() > 1 && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '_');
    }

    public boolean defined(String name) {
        return classes.containsKey(name);
    }

    /** Whether a lemma is in a class; no class is ever undefined here, the loader has checked. */
    public boolean contains(String name, String lemma) {
        return classes.getOrDefault(name, Set.of()).contains(lemma);
    }

    /** The words of a class, in order. */
    public List<String> words(String name) {
        return classes.getOrDefault(name, Set.of()).stream().sorted().toList();
    }
}
