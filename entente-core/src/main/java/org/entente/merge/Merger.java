package org.entente.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.codebook.merging.MergeLimits;
import org.entente.codebook.merging.MergeWeights;
import org.entente.codebook.merging.MergeWords;
import org.entente.model.Annotated;
import org.entente.model.Coded;
import org.entente.model.Copies;
import org.entente.model.Entry;
import org.entente.model.RelationsRecord;
import org.entente.pipeline.Stage;

/**
 * Claims of many documents to entries, one for each happening. The result does not depend on the order of the documents:
 * claims are compared by id order within what their kind, parties and time or words have in common.
 */
public final class Merger implements Stage<List<Coded>, RelationsRecord> {
    private final MergeLimits limits = MergeLimits.load();
    private final MergeWords words = MergeWords.load();
    private final Judge judge = new Judge(MergeWeights.load(), limits);

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public RelationsRecord apply(List<Coded> documents) {
        return merge(documents.stream().map(this::read).toList());
    }

    /** Takes from a document what merging needs, so that the document itself need not be kept. */
    public Report read(Coded coded) {
        Annotated annotated = coded.annotated();
        GistReader reader = new GistReader(words, annotated);
        return new Report(
                annotated.document().id(),
                Phrases.of(annotated, limits.of("document", "phrase"), limits.of("document", "sketch")),
                coded.claims().stream().map(reader::gist).toList());
    }

    /** Merges what was read of all documents. */
    public RelationsRecord merge(List<Report> reports) {
        List<Copies> copies = new CopyFinder(limits).among(reports);
        EntryMaker maker = new EntryMaker(copies);
        Map<String, List<Gist>> bySort = new TreeMap<>();
        reports.stream()
                .flatMap(report -> report.gists().stream())
                .sorted(Comparator.comparing(Gist::id).thenComparing(Gist::document))
                .forEach(gist -> bySort.computeIfAbsent(gist.sort(), any -> new ArrayList<>())
                        .add(gist));
        List<Entry> entries = new ArrayList<>();
        bySort.values()
                .forEach(gists -> new Clusters(nodes(gists), judge)
                        .join(limits)
                        .forEach(joined -> entries.add(maker.entry(joined))));
        entries.sort(EntryMaker.ORDER);
        int copied = copies.stream().mapToInt(some -> some.documents().size()).sum();
        return new RelationsRecord(entries, reports.size(), reports.size() - copied, copies);
    }

    /** Claims of one content as one node, if that content is enough to tell a happening. */
    private List<Node> nodes(List<Gist> gists) {
        Map<Object, List<Gist>> alike = new LinkedHashMap<>();
        for (Gist gist : gists) {
            Object key = judge.same(gist, gist).isPresent() ? gist.content() : gist;
            alike.computeIfAbsent(key, any -> new ArrayList<>()).add(gist);
        }
        List<Node> nodes = new ArrayList<>();
        alike.values().forEach(same -> nodes.add(new Node(nodes.size(), same)));
        return nodes;
    }
}
