package org.entente.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.codebook.merging.MergeLimits;
import org.entente.model.Copies;

/**
 * Finds documents with one text. Each is compared with the fuller ones that are no copies themselves and share a phrase
 * with it: a copy holds little that the fullest text does not.
 */
final class CopyFinder {
    private final int share;
    private final int shortest;
    private final int common;
    private final Map<Long, List<Report>> originals = new HashMap<>();
    private final Map<String, List<String>> copies = new TreeMap<>();

    CopyFinder(MergeLimits limits) {
        this.share = limits.of("document", "copy");
        this.shortest = limits.of("document", "shortest");
        this.common = limits.of("document", "common");
    }

    List<Copies> among(List<Report> reports) {
        reports.stream()
                .sorted(Comparator.comparingInt(
                                (Report report) -> -report.phrases().count())
                        .thenComparing(Report::id))
                .forEach(this::place);
        return copies.entrySet().stream()
                .map(copied -> new Copies(
                        copied.getKey(), copied.getValue().stream().sorted().toList()))
                .toList();
    }

    private void place(Report report) {
        if (report.phrases().count() == 0) {
            return;
        }
        Optional<Report> original = original(report);
        if (original.isPresent()) {
            copies.computeIfAbsent(original.get().id(), any -> new ArrayList<>())
                    .add(report.id());
            return;
        }
        report.phrases().hashes().forEach(hash -> {
            List<Report> sharing = originals.computeIfAbsent(hash, any -> new ArrayList<>(1));
            if (sharing.size() < common) {
                sharing.add(report);
            }
        });
    }

    /** The text that holds most of this one's phrases, if it holds enough of them. */
    private Optional<Report> original(Report report) {
        Map<String, Report> candidates = new TreeMap<>();
        report.phrases()
                .hashes()
                .forEach(hash ->
                        originals.getOrDefault(hash, List.of()).forEach(other -> candidates.put(other.id(), other)));
        return candidates.values().stream()
                .filter(other -> copy(report, other))
                .max(Comparator.comparingInt((Report other) -> report.phrases().within(other.phrases()))
                        .thenComparing(Report::id, Comparator.reverseOrder()));
    }

    private boolean copy(Report report, Report other) {
        return report.phrases().count() < shortest
                ? report.phrases().equalTo(other.phrases())
                : report.phrases().within(other.phrases()) >= share;
    }
}
