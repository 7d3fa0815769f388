package org.entente.annotate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.codebook.Table;

/** Words whose full stop does not end a sentence, by how they behave. Data: {@code segment/abbreviations.tsv}. */
final class Abbreviations {
    private static final String FILE = "segment/abbreviations.tsv";
    private static final String ENGLISH = "en";

    /** How an abbreviation behaves. */
    enum Kind {
        /** A name follows: never an end. */
        NAME,
        /** No end before a digit or a Roman numeral. */
        NUMBER,
        /** No end before a digit. */
        MONTH,
        /** No end before a weekday, a month or a time zone. */
        TIME,
        /** An end only before a word that opens sentences. */
        NOUN,
        /** As a noun; stands after the name it belongs to. */
        COMPANY,
        /** Never an end. */
        NEVER
    }

    private final Map<String, Map<String, Kind>> byLanguage = new HashMap<>();

    private Abbreviations() {}

    /**
     * Reads the table that comes with the build.
     *
     * @throws org.entente.codebook.CodebookException if a row is not of the shape it must have
     */
    static Abbreviations load() {
        Abbreviations loaded = new Abbreviations();
        for (Table.Row row : Table.resource(FILE).rows()) {
            Kind kind = kind(row);
            Map<String, Kind> words = loaded.byLanguage.computeIfAbsent(row.cell("lang"), lang -> new HashMap<>());
            for (String word : row.list("words", " ")) {
                words.put(word, kind);
                words.putIfAbsent(word.toUpperCase(Locale.ROOT), kind);
            }
        }
        return loaded;
    }

    private static Kind kind(Table.Row row) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(row.cell("kind")))
                .findFirst()
                .orElseThrow(() -> row.fault(
                        "E-CODEBOOK-10",
                        "kind",
                        "expected one of %s in lower case, found \"%s\""
                                .formatted(Arrays.toString(Kind.values()), row.cell("kind"))));
    }

    /** How a word without its last full stop behaves in a language; words of English count in every language. */
    Optional<Kind> kind(String word, String language) {
        Kind own = byLanguage.getOrDefault(language, Map.of()).get(word);
        return Optional.ofNullable(
                own != null ? own : byLanguage.getOrDefault(ENGLISH, Map.of()).get(word));
    }
}
