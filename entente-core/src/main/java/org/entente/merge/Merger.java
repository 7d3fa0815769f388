package org.entente.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.Claim;
import org.entente.model.Coded;
import org.entente.model.Entry;
import org.entente.model.RelationsRecord;
import org.entente.pipeline.Stage;

/**
 * Claims of many documents to entries, one for each happening. The result does not depend on the order of the
 * documents: claims are compared by id order within what their kind, parties and type have in common.
 */
public final class Merger implements Stage<List<Coded>, RelationsRecord> {
    private static final Comparator<Claim> BY_ID =
            Comparator.comparing((Claim claim) -> claim.basis().id());
    private static final Comparator<Claim> SUREST = Comparator.comparingDouble(
                    (Claim claim) -> -claim.basis().confidence())
            .thenComparing(BY_ID);

    private final MergeRule rule = new KindRules();

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public RelationsRecord apply(List<Coded> documents) {
        Map<String, List<Claim>> blocks = new TreeMap<>();
        documents.stream()
                .flatMap(coded -> coded.claims().stream())
                .sorted(BY_ID)
                .forEach(claim -> blocks.computeIfAbsent(
                                rule.block(claim)
                                        .orElse("alone " + claim.basis().id()),
                                key -> new ArrayList<>())
                        .add(claim));
        List<Entry> entries = new ArrayList<>();
        blocks.values().forEach(block -> entries.addAll(entries(block)));
        entries.sort(Comparator.comparing((Entry entry) -> entry.claim().kind()).thenComparing(Entry::id));
        return new RelationsRecord(entries);
    }

    /** Joins what is the same, directly or through a third claim. */
    private Collection<Entry> entries(List<Claim> block) {
        int[] group = new int[block.size()];
        List<List<String>> reasons = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            reasons.add(new ArrayList<>());
        }
        for (int i = 0; i < group.length; i++) {
            for (int j = i + 1; j < group.length; j++) {
                Optional<String> why = group[i] == group[j] ? Optional.empty() : rule.same(block.get(i), block.get(j));
                if (why.isPresent()) {
                    reasons.get(Math.min(group[i], group[j]))
                            .add("%s = %s: %s".formatted(id(block, i), id(block, j), why.get()));
                    join(group, reasons, group[i], group[j]);
                }
            }
        }
        Map<Integer, List<Claim>> joined = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            joined.computeIfAbsent(group[i], key -> new ArrayList<>()).add(block.get(i));
        }
        return joined.entrySet().stream()
                .map(same -> entry(same.getValue(), reasons.get(same.getKey())))
                .toList();
    }

    private static String id(List<Claim> block, int at) {
        return block.get(at).basis().id();
    }

    private static void join(int[] group, List<List<String>> reasons, int one, int other) {
        int kept = Math.min(one, other);
        int gone = Math.max(one, other);
        for (int i = 0; i < group.length; i++) {
            group[i] = group[i] == gone ? kept : group[i];
        }
        reasons.get(kept).addAll(reasons.get(gone));
    }

    private static Entry entry(List<Claim> claims, List<String> reasons) {
        String ids = claims.stream().map(claim -> claim.basis().id()).collect(Collectors.joining("+"));
        Claim surest = claims.stream().min(SUREST).orElseThrow();
        List<String> documents = claims.stream()
                .map(claim -> claim.basis().document())
                .distinct()
                .sorted()
                .toList();
        return new Entry("e" + digest(ids), surest, claims, documents, reasons);
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
