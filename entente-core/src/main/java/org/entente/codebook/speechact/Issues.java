package org.entente.codebook.speechact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.Table;
import org.entente.codebook.Table.Row;
import org.entente.model.Token;

/**
 * Issues of relations between states, found by words. Columns: {@code id, name, words}; words are lemmas, phrases of
 * several lemmas included, separated by {@code |}. The longest phrase at a place wins.
 */
public final class Issues {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<List<String>, String> phrases = new HashMap<>();
    private int longest = 1;

    private Issues(Table table) {
        for (Row row : table.rows()) {
            String id = row.filled("id").orElseThrow(() -> row.fault("E-ISSUES-1", "id", "expected an id, found none"));
            if (names.putIfAbsent(id, row.cell("name")) != null) {
                throw row.fault("E-ISSUES-2", "id", "expected each id once, found \"%s\" again".formatted(id));
            }
            for (String phrase : row.list("words", "|")) {
                List<String> words = List.of(phrase.toLowerCase(Locale.ROOT).split(" "));
                String other = phrases.putIfAbsent(words, id);
                if (other != null) {
                    throw row.fault(
                            "E-ISSUES-3", "words", "expected \"%s\" once, found it in %s too".formatted(phrase, other));
                }
                longest = Math.max(longest, words.size());
            }
        }
    }

    /** The issues that come with the codebook. */
    public static Issues standard() {
        return of(Table.resource("issues/issues.tsv"));
    }

    /** Reads a table. */
    public static Issues of(Table table) {
        return new Issues(table);
    }

    /** Ids in file order. */
    public Set<String> ids() {
        return Set.copyOf(names.keySet());
    }

    /** The name of an id. */
    public Optional<String> name(String id) {
        return Optional.ofNullable(names.get(id));
    }

    /** Ids of the issues that these words name, in text order, each once. */
    public List<String> topics(List<Token> tokens) {
        Set<String> found = new LinkedHashSet<>();
        for (int at = 0; at < tokens.size(); ) {
            int length = matchAt(tokens, at, found);
            at += Math.max(1, length);
        }
        return List.copyOf(found);
    }

    private int matchAt(List<Token> tokens, int at, Set<String> found) {
        for (int length = Math.min(longest, tokens.size() - at); length > 0; length--) {
            List<Token> window = tokens.subList(at, at + length);
            String id = phrases.get(lemmas(window));
            if (id == null) {
                id = phrases.get(forms(window));
            }
            if (id != null) {
                found.add(id);
                return length;
            }
        }
        return 0;
    }

    private static List<String> lemmas(List<Token> window) {
        List<String> words = new ArrayList<>();
        window.forEach(token -> words.add(token.lemma()));
        return words;
    }

    private static List<String> forms(List<Token> window) {
        List<String> words = new ArrayList<>();
        window.forEach(token -> words.add(token.form().toLowerCase(Locale.ROOT)));
        return words;
    }
}
