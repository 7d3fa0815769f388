package org.entente.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Table;

/** Word lists of the segmenter. Data: {@code segment/words.tsv}. */
final class WordLists {
    private static final String FILE = "segment/words.tsv";
    private static final String OPENER = "opener";

    private final Map<String, Set<String>> lists = new HashMap<>();

    private WordLists() {}

    /**
     * Reads the table that comes with the build. Words of all languages go together, but for openers.
     *
     * @throws CodebookException if a list is missing
     */
    static WordLists load() {
        WordLists loaded = new WordLists();
        for (Table.Row row : Table.resource(FILE).rows()) {
            String name = row.cell("list").equals(OPENER) ? opener(row.cell("lang")) : row.cell("list");
            Set<String> words = loaded.lists.computeIfAbsent(name, list -> new HashSet<>());
            row.list("words", " ").forEach(word -> words.add(word.replace('_', ' ')));
        }
        for (String name : new String[] {opener("en"), "cue", "clock", "stage", "office", "nolabel"}) {
            if (!loaded.lists.containsKey(name)) {
                throw new CodebookException(
                        "E-CODEBOOK-11", FILE, "expected a list \"%s\", found none".formatted(name));
            }
        }
        return loaded;
    }

    private static String opener(String language) {
        return OPENER + "." + language;
    }

    /** Whether a word opens sentences: a function word with a capital. */
    boolean opener(String word, String language) {
        return in(opener("en"), word) || in(opener(language), word);
    }

    /** Whether a word reports speech. */
    boolean cue(String word) {
        return in("cue", word);
    }

    /** Whether a word goes with an hour: a weekday, a month, a time zone. */
    boolean clock(String word) {
        return in("clock", word);
    }

    /** Whether lower-case words within brackets are a stage direction. */
    boolean stage(String words) {
        return in("stage", words);
    }

    /** Whether a word is one of an office or a role. */
    boolean office(String word) {
        return in("office", word);
    }

    /** Whether a word before a colon says that no speaker is named. */
    boolean nolabel(String word) {
        return in("nolabel", word);
    }

    private boolean in(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }
}
