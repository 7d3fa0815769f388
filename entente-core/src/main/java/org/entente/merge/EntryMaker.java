package org.entente.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Claim;
import org.entente.model.Commitment;
import org.entente.model.Copies;
import org.entente.model.Entry;

/** Makes entries of claims that were joined. */
final class EntryMaker {
    /** By day, those without one last; then what most independent documents tell; then by kind and id. */
    static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Entry entry) -> entry.day().orElse(LocalDate.MAX))
            .thenComparing(entry -> -entry.independent())
            .thenComparing(entry -> -entry.claims().size())
            .thenComparing(entry -> entry.claim().kind())
            .thenComparing(Entry::id);

    private static final Comparator<Gist> FIRST = Comparator.comparing(
                    (Gist gist) -> gist.published().orElse(Long.MAX_VALUE))
            .thenComparing(Gist::id);

    private final Map<String, String> originals = new HashMap<>();
    private final Conflicts conflicts = new Conflicts();
    private final Composer composer = new Composer();

    EntryMaker(List<Copies> copies) {
        for (Copies some : copies) {
            some.documents().forEach(document -> originals.put(document, some.of()));
        }
    }

    Entry entry(Joined joined) {
        List<Gist> gists = joined.gists();
        List<String> documents =
                gists.stream().map(Gist::document).distinct().sorted().toList();
        int independent = (int) documents.stream()
                .map(document -> originals.getOrDefault(document, document))
                .distinct()
                .count();
        List<Claim> claims = gists.stream().map(Gist::claim).toList();
        Gist first = gists.stream().min(FIRST).orElseThrow();
        return new Entry(
                "e" + digest(first.id() + "@" + first.document()),
                composer.compose(gists),
                claims,
                documents,
                independent,
                day(gists),
                joined.reasons(),
                conflicts.of(gists));
    }

    /** The earliest day that a claim gives, the most exact first; else the first day of publication. */
    private static Optional<LocalDate> day(List<Gist> gists) {
        return gists.stream()
                .filter(gist -> !(gist.claim() instanceof Commitment))
                .flatMap(gist -> gist.days().stream())
                .min(Comparator.comparing(Days::length).thenComparing(Days::first))
                .map(Days::first)
                .or(() -> gists.stream()
                        .flatMap(gist -> gist.published().stream())
                        .min(Comparator.naturalOrder()))
                .map(LocalDate::ofEpochDay);
    }

    private static String digest(String content) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
