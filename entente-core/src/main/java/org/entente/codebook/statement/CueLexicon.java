package org.entente.codebook.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Table;

/** Words that report speech, by lemma. Data: {@code cues/verbs.tsv}, {@code cues/nouns.tsv},
 * {@code cues/documents.tsv},
 * {@code cues/sayables.tsv}. */
public final class CueLexicon {
    private final Map<String, List<Cue>> verbs;

    private final Set<String> nouns;
    private final Set<String> documents;
    private final Set<String> sayables;

    private CueLexicon(Map<String, List<Cue>> verbs, Set<String> nouns, Set<String> documents, Set<String> sayables) {
        this.verbs = Map.copyOf(verbs);
        this.nouns = nouns;
        this.documents = documents;
        this.sayables = sayables;
    }

    /**
     * The lexicon that comes with the build.
     *
     * @throws CodebookException if a row is not of the shape it must have
     */
    public static CueLexicon load() {
        return of(
                Table.resource("cues/verbs.tsv"),
                Table.resource("cues/nouns.tsv"),
                Table.resource("cues/documents.tsv"),
                Table.resource("cues/sayables.tsv"));
    }

    /** The lexicon of tables of verbs and nouns, of things that carry words, and of what can be said. */
    public static CueLexicon of(Table cues, Table nouns, Table documents, Table sayables) {
        Map<String, List<Cue>> verbs = new HashMap<>();
        for (Table.Row row : cues.rows()) {
            Cue cue = cue(row);
            verbs.computeIfAbsent(cue.lemma(), lemma -> new ArrayList<>()).add(cue);
        }
        // "point out" is tried before "point".
        verbs.values()
                .forEach(list -> list.sort((a, b) ->
                        Boolean.compare(b.particle().isPresent(), a.particle().isPresent())));
        return new CueLexicon(verbs, lemmas(nouns), lemmas(documents), lemmas(sayables));
    }

    /** The senses of a verb, those with a particle first; none where it reports nothing. */
    public List<Cue> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    private static Set<String> lemmas(Table table) {
        Set<String> lemmas = new HashSet<>();
        table.rows().forEach(row -> lemmas.add(row.cell("lemma")));
        return Set.copyOf(lemmas);
    }

    /** Whether a noun reports speech with a clause behind it: "claim". */
    public boolean noun(String lemma) {
        return nouns.contains(lemma);
    }

    /** Whether a noun names what can be said: "warning". */
    public boolean sayable(String lemma) {
        return sayables.contains(lemma);
    }

    /** Whether a noun names something that carries words: "letter". */
    public boolean document(String lemma) {
        return documents.contains(lemma);
    }

    private static Cue cue(Table.Row row) {
        String[] words = row.cell("lemma").split(" ", 2);
        return new Cue(
                words[0],
                words.length > 1 ? Optional.of(words[1]) : Optional.empty(),
                kind(row),
                frames(row),
                row.filled("addressee"),
                voice(row));
    }

    private static boolean voice(Table.Row row) {
        String subject = row.cell("subject");
        if (!subject.isEmpty() && !subject.equals("voice")) {
            throw row.fault("E-CUES-3", "subject", "expected voice or nothing, found \"" + subject + "\"");
        }
        return !subject.isEmpty();
    }

    private static CueKind kind(Table.Row row) {
        String kind = row.cell("kind");
        try {
            return CueKind.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault(
                    "E-CUES-1",
                    "kind",
                    "expected speech, act, undertaking, attitude or finding, found \"" + kind + "\"");
        }
    }

    private static List<Frame> frames(Table.Row row) {
        try {
            List<Frame> frames = row.list("frames", ",").stream().map(Frame::of).toList();
            if (frames.isEmpty()) {
                throw row.fault("E-CUES-2", "frames", "expected at least one construction, found none");
            }
            return frames;
        } catch (IllegalArgumentException e) {
            throw row.fault("E-CUES-2", "frames", String.valueOf(e.getMessage()));
        }
    }
}
