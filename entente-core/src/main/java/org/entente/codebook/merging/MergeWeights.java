package org.entente.codebook.merging;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.codebook.Table;
import org.entente.codebook.Table.Row;
import org.entente.model.ClaimKind;

/** What each outcome of a comparison adds, kind by kind. */
public final class MergeWeights {
    /** The weight of what keeps two claims apart whatever else agrees. */
    public static final int BAR = Integer.MIN_VALUE;

    private final Map<ClaimKind, Map<Aspect, Map<Outcome, Integer>>> weights = new EnumMap<>(ClaimKind.class);

    private MergeWeights(Table table) {
        table.rows().forEach(this::add);
    }

    /**
     * Loads the weights that come with the build.
     *
     * @throws org.entente.codebook.CodebookException if a row is not of the expected shape
     */
    public static MergeWeights load() {
        return of(Table.resource("merging/weights.tsv"));
    }

    /** Reads a table with columns kind, aspect, outcome and weight. */
    public static MergeWeights of(Table table) {
        return new MergeWeights(table);
    }

    private void add(Row row) {
        ClaimKind kind = value(ClaimKind.class, row, "kind");
        Aspect aspect = value(Aspect.class, row, "aspect");
        Outcome outcome = value(Outcome.class, row, "outcome");
        Integer before = weights.computeIfAbsent(kind, any -> new EnumMap<>(Aspect.class))
                .computeIfAbsent(aspect, any -> new EnumMap<>(Outcome.class))
                .put(outcome, weight(row));
        if (before != null) {
            throw row.fault("E-MERGING-2", "outcome", "expected each outcome once, found it again");
        }
    }

    private static int weight(Row row) {
        String cell = row.cell("weight");
        try {
            return cell.equals("bar") ? BAR : Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw row.fault("E-MERGING-3", "weight", "expected a whole number or bar, found \"" + cell + "\"");
        }
    }

    static <E extends Enum<E>> E value(Class<E> type, Row row, String column) {
        try {
            return Enum.valueOf(type, row.cell(column).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault(
                    "E-MERGING-1",
                    column,
                    "expected one of %s, found \"%s\"".formatted(List.of(type.getEnumConstants()), row.cell(column)));
        }
    }

    /** The aspects in which two claims of a kind are compared. */
    public Set<Aspect> aspects(ClaimKind kind) {
        return Collections.unmodifiableSet(weights.getOrDefault(kind, Map.of()).keySet());
    }

    /** What an outcome adds; 0 where the codebook says nothing; {@link #BAR} where it keeps them apart. */
    public int weight(ClaimKind kind, Aspect aspect, Outcome outcome) {
        return weights.getOrDefault(kind, Map.of())
                .getOrDefault(aspect, Map.of())
                .getOrDefault(outcome, 0);
    }
}
