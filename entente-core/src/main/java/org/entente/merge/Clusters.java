package org.entente.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.codebook.merging.MergeLimits;

/**
 * Joins claims that are the same, the surest pairs first, as long as each claim of the one group is compatible with each of
 * the other (complete linkage): what only a third claim links stays apart if it cannot be one.
 */
final class Clusters {
    private final List<Node> nodes;
    private final Judge judge;
    private final int[] group;
    private final List<List<Node>> members = new ArrayList<>();
    private final List<List<String>> reasons = new ArrayList<>();
    private final Map<Integer, Set<Integer>> barred = new HashMap<>();

    Clusters(List<Node> nodes, Judge judge) {
        this.nodes = nodes;
        this.judge = judge;
        this.group = new int[nodes.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            members.add(new ArrayList<>(List.of(nodes.get(i))));
            reasons.add(new ArrayList<>(alike(nodes.get(i))));
        }
    }

    private record Pair(Node one, Node other, Verdict verdict) {}

    private static List<String> alike(Node node) {
        String first = node.gist().id();
        return node.gists().stream()
                .skip(1)
                .map(gist -> "%s = %s: same content".formatted(first, gist.id()))
                .toList();
    }

    List<Joined> join(MergeLimits limits) {
        List<Pair> pairs = new ArrayList<>();
        new Blocks(nodes, limits).pairs().each((first, second) -> {
            Node one = nodes.get(first);
            Node other = nodes.get(second);
            judge.same(one.gist(), other.gist()).ifPresent(verdict -> pairs.add(new Pair(one, other, verdict)));
        });
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.verdict().sum())
                .thenComparingInt(pair -> pair.one().number())
                .thenComparingInt(pair -> pair.other().number()));
        pairs.forEach(this::join);
        return groups();
    }

    private void join(Pair pair) {
        int one = Math.min(group[pair.one().number()], group[pair.other().number()]);
        int other = Math.max(group[pair.one().number()], group[pair.other().number()]);
        if (one == other || barred(one).contains(other)) {
            return;
        }
        if (!compatible(one, other)) {
            barred(one).add(other);
            barred(other).add(one);
            return;
        }
        reasons.get(one)
                .add("%s = %s: %s"
                        .formatted(
                                pair.one().gist().id(),
                                pair.other().gist().id(),
                                pair.verdict().reason()));
        absorb(one, other);
    }

    private boolean compatible(int one, int other) {
        for (Node here : members.get(one)) {
            for (Node there : members.get(other)) {
                if (!judge.compatible(here.gist(), there.gist())) {
                    return false;
                }
            }
        }
        return true;
    }

    private void absorb(int kept, int gone) {
        members.get(gone).forEach(node -> group[node.number()] = kept);
        members.get(kept).addAll(members.get(gone));
        members.get(gone).clear();
        reasons.get(kept).addAll(reasons.get(gone));
        reasons.get(gone).clear();
        for (int third : barred(gone)) {
            barred(third).add(kept);
            barred(kept).add(third);
        }
    }

    private Set<Integer> barred(int of) {
        return barred.computeIfAbsent(of, any -> new HashSet<>());
    }

    private List<Joined> groups() {
        Map<Integer, List<Gist>> joined = new TreeMap<>();
        for (Node node : nodes) {
            joined.computeIfAbsent(group[node.number()], any -> new ArrayList<>())
                    .addAll(node.gists());
        }
        return joined.entrySet().stream()
                .map(same -> new Joined(
                        same.getValue().stream()
                                .sorted(Comparator.comparing(Gist::id))
                                .toList(),
                        reasons.get(same.getKey())))
                .toList();
    }
}
