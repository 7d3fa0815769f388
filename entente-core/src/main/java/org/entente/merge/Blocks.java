package org.entente.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.codebook.merging.MergeLimits;

/**
 * Which claims are compared at all: those that share a party or two and either the time or a rare word. Within a block that
 * is too large for all pairs, claims are ordered by time and each is compared with its neighbours only, so that the work
 * grows with the number of claims and not with its square.
 *
 * @see "Hernandez, Stolfo: The Merge/Purge Problem for Large Databases, 1995 (sorted neighbourhood)"
 */
final class Blocks {
    /** Days that share a bucket. */
    private static final int BUCKET = 4;

    private static final int MOST_KEYS = 6;

    private final List<Node> nodes;
    private final int window;
    private final int rare;
    private final Map<String, Integer> frequencies = new HashMap<>();

    Blocks(List<Node> nodes, MergeLimits limits) {
        this.nodes = nodes;
        this.window = limits.of("block", "window");
        this.rare = limits.of("block", "rare");
        nodes.forEach(node -> words(node).forEach(word -> frequencies.merge(word, 1, Integer::sum)));
    }

    private static List<String> words(Node node) {
        String kind = node.gist().claim().kind().code();
        return node.gist().words().stream().map(word -> kind + word).toList();
    }

    /** Each pair of nodes that may be the same, once. */
    PairSet pairs() {
        PairSet taken = new PairSet();
        Map<String, List<Node>> blocks = new TreeMap<>();
        for (Node node : nodes) {
            keys(node)
                    .forEach(key -> blocks.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(node));
        }
        blocks.values().stream().filter(block -> block.size() > 1).forEach(block -> neighbours(block, taken));
        return taken;
    }

    private void neighbours(List<Node> block, PairSet taken) {
        List<Node> ordered = block;
        if (block.size() > window) {
            ordered = new ArrayList<>(block);
            ordered.sort(Comparator.comparing((Node node) -> time(node.gist())).thenComparing(Node::number));
        }
        for (int i = 0; i < ordered.size(); i++) {
            int last = Math.min(ordered.size() - 1, i + window);
            for (int j = i + 1; j <= last; j++) {
                taken.add(ordered.get(i).number(), ordered.get(j).number());
            }
        }
    }

    private static long time(Gist gist) {
        return gist.days().or(gist::about).map(Days::first).or(gist::published).orElse(Long.MAX_VALUE);
    }

    private List<String> keys(Node node) {
        Gist gist = node.gist();
        List<String> keys = new ArrayList<>();
        for (String party : parties(gist)) {
            for (String bucket : buckets(gist)) {
                keys.add(gist.sort() + "|" + party + "|" + bucket);
            }
            for (String word : rarest(node)) {
                keys.add(gist.sort() + "|" + party + "|" + word);
            }
        }
        return keys;
    }

    /** Pairs of parties where there are two, on whatever side; a party alone where there is one on a side. */
    private static List<String> parties(Gist gist) {
        Set<String> all = new TreeSet<>();
        List.of(gist.parties(), gist.giver(), gist.receiver()).forEach(side -> {
            all.addAll(side.keys());
            all.addAll(side.persons());
        });
        List<String> some = all.stream().limit(MOST_KEYS).toList();
        List<String> keys = new ArrayList<>(some);
        for (int i = 0; i < some.size(); i++) {
            for (int j = i + 1; j < some.size(); j++) {
                keys.add(some.get(i) + "+" + some.get(j));
            }
        }
        return keys;
    }

    private static List<String> buckets(Gist gist) {
        Optional<Days> days = gist.days().or(gist::about);
        if (days.isEmpty() || days.get().length() > Days.LONGEST) {
            return List.of();
        }
        List<String> buckets = new ArrayList<>();
        long last = Math.floorDiv(days.get().last() + 1, (long) BUCKET);
        for (long bucket = Math.floorDiv(days.get().first() - 1, (long) BUCKET); bucket <= last; bucket++) {
            buckets.add(Long.toString(bucket));
        }
        return buckets;
    }

    private List<String> rarest(Node node) {
        return words(node).stream()
                .sorted(Comparator.comparing((String word) -> frequencies.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(rare)
                .toList();
    }
}
