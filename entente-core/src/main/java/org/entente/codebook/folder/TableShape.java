package org.entente.codebook.folder;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entente.codebook.Table;

/**
 * What tells the rows of a table apart, and what a folder may do to them.
 *
 * @param path where the table lies in a codebook: "plover/types.tsv"
 * @param key columns that no two rows have alike
 * @param list the column of the key whose cell lists several keys, divided by commas; empty where none does
 * @param place where rows go that are new
 * @param removable whether a folder may take rows away
 */
record TableShape(String path, List<String> key, Optional<String> list, Place place, boolean removable) {
    /** The cell of these columns may add to the words that ship: "+tuna,cod". */
    static final String WORDS = "words";

    private static final Pattern TRIGGERS = Pattern.compile("triggers/[a-z][a-z0-9_-]*\\.tsv");
    private static final List<TableShape> NAMED = List.of(
            new TableShape("plover/types.tsv", List.of("event_type"), Place.LAST, false),
            new TableShape("plover/modes.tsv", List.of("event_type", "mode"), Place.LAST, false),
            new TableShape("plover/contexts.tsv", List.of("context"), Place.LAST, true),
            new TableShape("plover/auxiliary_modes.tsv", List.of("auxiliary_mode"), Place.LAST, false),
            new TableShape("plover/quad_classes.tsv", List.of("quad_class"), Place.LAST, false),
            new TableShape("plover/neighbours.tsv", List.of("event_type", "other"), Place.LAST, true),
            new TableShape("plover/errata.tsv", List.of("code", "found"), Place.LAST, true),
            new TableShape("plover/examples.tsv", List.of("code", "text"), Place.LAST, true),
            new TableShape("triggers/classes.tsv", List.of("class"), Place.LAST, true),
            new TableShape("triggers/borders.tsv", List.of("event_type", "auxiliary_mode"), Place.LAST, true),
            new TableShape("triggers/mode_cues.tsv", List.of("event_type", "mode"), Place.FIRST, true),
            new TableShape("triggers/complements.tsv", List.of("event_type", "complement"), Place.LAST, true));

    TableShape {
        key = List.copyOf(key);
    }

    private TableShape(String path, List<String> key, Place place, boolean removable) {
        this(path, key, Optional.empty(), place, removable);
    }

    /** Where new rows go: before those that ship where the first row that fits wins. */
    enum Place {
        FIRST,
        LAST
    }

    /** The shape of the table at a path; empty where a codebook has no such table. */
    static Optional<TableShape> of(String path) {
        Predicate<TableShape> same = shape -> shape.path.equals(path);
        Optional<TableShape> named = NAMED.stream().filter(same).findFirst();
        if (named.isPresent() || !TRIGGERS.matcher(path).matches()) {
            return named;
        }
        List<String> pattern = List.of("pos", "lemma", "object", "prep", "frame");
        return Optional.of(new TableShape(path, pattern, Optional.of("lemma"), Place.FIRST, true));
    }

    /** Paths of all tables but the triggers', for messages. */
    static List<String> paths() {
        return NAMED.stream().map(TableShape::path).toList();
    }

    /** The keys of a row: one, or one for each thing that its list names. */
    List<List<String>> keys(Table.Row row) {
        List<String> names = list.map(column -> row.list(column, ",")).orElse(List.of(""));
        return names.stream()
                .map(name -> key.stream()
                        .map(column -> list.filter(column::equals).isPresent() ? name : row.cell(column))
                        .toList())
                .toList();
    }

    /** A key as people read it: "v condemn any". */
    static String words(List<String> key) {
        return String.join(" ", key.stream().filter(cell -> !cell.isEmpty()).toList());
    }
}
