package org.entente.codebook.merging;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.entente.codebook.Table;

/** Words as merging sees them: which stand for one another, which count, which tell nothing. */
public final class MergeWords {
    private static final Set<String> USES = Set.of("plain", "instrument", "negation", "again", "object");

    private final Map<String, String> heads = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, Long> factors = new HashMap<>();
    private final Map<String, Boolean> rough = new HashMap<>();
    private final Map<String, Set<String>> uses = new HashMap<>();

    private MergeWords() {
        for (Table.Row row : Table.resource("merging/alike.tsv").rows()) {
            String head = row.cell("word");
            row.list("alike", ",").forEach(word -> heads.put(word, head));
        }
        for (Table.Row row : Table.resource("merging/numbers.tsv").rows()) {
            switch (row.cell("use")) {
                case "number" -> numbers.put(row.cell("word"), Long.valueOf(row.cell("value")));
                case "times" -> factors.put(row.cell("word"), Long.valueOf(row.cell("value")));
                case "rough" -> rough.put(row.cell("word"), true);
                default ->
                    throw row.fault(
                            "E-MERGING-7",
                            "use",
                            "expected number, times or rough, found \"%s\"".formatted(row.cell("use")));
            }
        }
        for (Table.Row row : Table.resource("merging/plain.tsv").rows()) {
            if (!USES.contains(row.cell("use"))) {
                throw row.fault(
                        "E-MERGING-8", "use", "expected one of %s, found \"%s\"".formatted(USES, row.cell("use")));
            }
            uses.merge(row.cell("use"), Set.of(row.cell("word")), MergeWords::union);
        }
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new java.util.TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    /** Loads the words that come with the build. */
    public static MergeWords load() {
        return new MergeWords();
    }

    /** The word that stands for this one and those like it. */
    public String head(String lemma) {
        String lower = lemma.toLowerCase(Locale.ROOT);
        return heads.getOrDefault(lower, lower);
    }

    /** Whether a word tells no two happenings apart. */
    public boolean plain(String lemma) {
        return uses.getOrDefault("plain", Set.of()).contains(lemma);
    }

    /** Whether a word says what sort of instrument a name is of, and not which. */
    public boolean sortOfInstrument(String lemma) {
        return uses.getOrDefault("instrument", Set.of()).contains(lemma);
    }

    /** Whether a word turns what is said into its opposite. */
    public boolean negates(String lemma) {
        return uses.getOrDefault("negation", Set.of()).contains(lemma);
    }

    /** Whether what stands after a preposition is what the verb acts on: "imposed duties on steel". */
    public boolean marksObject(String preposition) {
        return uses.getOrDefault("object", Set.of()).contains(preposition);
    }

    /** Whether a word makes a thing one more of its sort. */
    public boolean again(String lemma) {
        return uses.getOrDefault("again", Set.of()).contains(lemma);
    }

    /** Whether a word makes the number after it a rough one. */
    public boolean rough(String lemma) {
        return rough.containsKey(lemma);
    }

    /** By how much a word multiplies the number before it. */
    public OptionalLong factor(String word) {
        Long value = factors.get(word.toLowerCase(Locale.ROOT));
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** The value of a number, in digits or as a word; none for what is no whole number. */
    public OptionalLong number(String form) {
        String bare = form.toLowerCase(Locale.ROOT).replace(",", "");
        Long value = numbers.get(bare);
        if (value != null) {
            return OptionalLong.of(value);
        }
        return bare.matches("\\d{1,15}") ? OptionalLong.of(Long.parseLong(bare)) : OptionalLong.empty();
    }
}
