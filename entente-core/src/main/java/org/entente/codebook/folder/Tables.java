package org.entente.codebook.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Faults;
import org.entente.codebook.Table;

/** The tables of a codebook: those that ship, with a user's laid over them. */
public final class Tables {
    private static final String TRIGGERS = "triggers/";
    /** A type of the user's own has a table of triggers with the columns of any other. */
    private static final String MODEL = TRIGGERS + "agree.tsv";

    private final Optional<CodebookFolder> folder;
    private final Faults faults;

    private Tables(Optional<CodebookFolder> folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** The tables that ship. */
    public static Tables shipped(Faults faults) {
        return new Tables(Optional.empty(), faults);
    }

    /**
     * Those that ship with a folder's laid over them.
     *
     * @throws CodebookException if there is no such folder, or no table in it
     */
    public static Tables over(Path folder, Faults faults) {
        return new Tables(Optional.of(CodebookFolder.read(folder, faults)), faults);
    }

    /** The user's folder, if there is one. */
    public Optional<CodebookFolder> folder() {
        return folder;
    }

    /**
     * Adds faults of tables that build on others: where the others have faults, one in a table that ships may only follow
     * from them and is left out.
     */
    public void follow(Faults later, Faults earlier) {
        boolean sound = earlier.found().isEmpty();
        earlier.addAll(
                later,
                fault -> sound || folder.filter(each -> each.holds(fault)).isPresent());
    }

    /** The table at a path. Faults of the user's rows are kept and cost those rows only. */
    public Table table(String path) {
        return merged(path, Table.resource(path));
    }

    /** The triggers of a type; a type of the user's own may have none. */
    public Table triggers(String type) {
        return merged(path(type), shippedTriggers(type));
    }

    /** The triggers of a type as they ship, whatever a folder does to them; none of a type of the user's own. */
    public Table shippedTriggers(String type) {
        String path = path(type);
        boolean ships = Tables.class.getResource("/org/entente/codebook/" + path) != null;
        return ships ? Table.resource(path) : empty(path);
    }

    private static Table empty(String path) {
        return new Table(path, 0, Table.resource(MODEL).columns(), List.of());
    }

    private Table merged(String path, Table shipped) {
        Optional<Table> own = folder.flatMap(each -> each.table(path)).filter(table -> table.head() > 0);
        TableShape shape = TableShape.of(path).orElseThrow();
        Table merged = own.map(table -> new TableMerge(shape, shipped, table).merged(faults))
                .orElse(shipped);
        return merged;
    }

    /** Where the triggers of a type lie. */
    private static String path(String type) {
        return TRIGGERS + type.toLowerCase(java.util.Locale.ROOT) + ".tsv";
    }

    /** Tells of tables of triggers that belong to none of these types. */
    public void checkTriggers(List<String> types) {
        List<String> known = types.stream().map(Tables::path).toList();
        folder.ifPresent(each -> each.tables().forEach((path, table) -> {
            if (path.startsWith(TRIGGERS)
                    && !known.contains(path)
                    && !TableShape.paths().contains(path)) {
                faults.attempt(() -> {
                    throw new CodebookException(
                            "E-CODEBOOK-4",
                            table.name(),
                            "expected the name of a type in lower case, one of %s, found %s".formatted(known, path));
                });
            }
        }));
    }
}
