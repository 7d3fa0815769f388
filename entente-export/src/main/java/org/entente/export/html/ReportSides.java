package org.entente.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who stands over against whom in a document, and in which claims.
 *
 * @param parties labels, the most frequent first
 * @param pairs the most frequent first
 * @param partiesOf numbers of a claim's parties, from 1, separated by spaces; by the claim's number
 * @param pairOf number of a claim's pair, from 1; by the claim's number
 */
public record ReportSides(
        List<String> parties, List<Pair> pairs, Map<Integer, String> partiesOf, Map<Integer, Integer> pairOf) {
    private static final int SHOWN = 10;

    /** Several parties stand together: in which order they are named makes no difference. */
    private record Key(List<String> who, List<String> whom) {}

    /**
     * How often one side stands over against another.
     *
     * @param number from 1, the most frequent first
     * @param first anchor of the first of its claims
     */
    public record Pair(int number, List<String> who, List<String> whom, int claims, String first) {}

    /** As many as fit beside the text. */
    public List<Pair> firstPairs() {
        return pairs.subList(0, Math.min(SHOWN, pairs.size()));
    }

    /** What is folded away. */
    public List<Pair> otherPairs() {
        return pairs.subList(Math.min(SHOWN, pairs.size()), pairs.size());
    }

    static ReportSides of(List<ReportClaim> claims) {
        List<String> parties = parties(claims);
        Map<Key, List<ReportClaim>> groups = claims.stream()
                .filter(claim -> !claim.row().who().isEmpty())
                .collect(Collectors.groupingBy(ReportSides::key, LinkedHashMap::new, Collectors.toList()));
        List<Pair> pairs = new ArrayList<>();
        Map<Integer, Integer> pairOf = new HashMap<>();
        groups.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> -group.getValue().size()))
                .forEach(group -> {
                    List<ReportClaim> of = group.getValue();
                    Pair pair = new Pair(
                            pairs.size() + 1,
                            group.getKey().who(),
                            group.getKey().whom(),
                            of.size(),
                            of.get(0).anchor());
                    pairs.add(pair);
                    of.forEach(claim -> pairOf.put(claim.number(), pair.number()));
                });
        Map<Integer, String> partiesOf =
                claims.stream().collect(Collectors.toMap(ReportClaim::number, claim -> numbers(claim, parties)));
        return new ReportSides(parties, pairs, partiesOf, pairOf);
    }

    private static Key key(ReportClaim claim) {
        return new Key(
                claim.row().who().stream().sorted().toList(),
                claim.row().whom().stream().sorted().toList());
    }

    private static List<String> parties(List<ReportClaim> claims) {
        Map<String, Long> counts = claims.stream()
                .flatMap(ReportSides::both)
                .collect(Collectors.groupingBy(label -> label, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String numbers(ReportClaim claim, List<String> parties) {
        return both(claim)
                .map(label -> parties.indexOf(label) + 1)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> both(ReportClaim claim) {
        return Stream.concat(claim.row().who().stream(), claim.row().whom().stream());
    }
}
