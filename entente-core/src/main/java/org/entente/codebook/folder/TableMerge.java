package org.entente.codebook.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Faults;
import org.entente.codebook.Table;

/**
 * One table of a user's laid over the one that ships. A row whose key ships replaces that row; columns that the user's
 * table does not have stay as they ship. A row that begins with "-" takes rows away: its blank cells fit any. Words
 * that begin with "+" are added to those that ship. Other rows are new.
 */
final class TableMerge {
    private static final String MINUS = "-";
    private static final String PLUS = "+";

    private final TableShape shape;
    private final Table shipped;
    private final Table own;
    private final List<Table.Row> base;
    private final List<Table.Row> added = new ArrayList<>();
    private final Map<List<String>, Table.Row> seen = new HashMap<>();

    TableMerge(TableShape shape, Table shipped, Table own) {
        this.shape = shape;
        this.shipped = shipped;
        this.own = own;
        this.base = new ArrayList<>(shipped.rows());
    }

    Table merged(Faults faults) {
        int before = faults.found().size();
        faults.attempt(this::checkHeader);
        if (faults.found().size() == before) {
            faults.each(own, this::lay);
        }
        List<Table.Row> rows = new ArrayList<>();
        switch (shape.place()) {
            case FIRST -> {
                rows.addAll(added);
                rows.addAll(base);
            }
            case LAST -> {
                rows.addAll(base);
                rows.addAll(added);
            }
        }
        return new Table(shipped.name(), shipped.head(), shipped.columns(), rows);
    }

    private void checkHeader() {
        for (String column : own.columns()) {
            if (!shipped.columns().contains(column)) {
                throw head(
                        "expected columns of %s, divided by tabs, found \"%s\"".formatted(shipped.columns(), column));
            }
        }
        for (String column : shape.key()) {
            boolean needed = shape.list().isEmpty() || shape.key().indexOf(column) < 2;
            if (needed && !own.columns().contains(column)) {
                throw head("expected a column \"%s\", found %s".formatted(column, own.columns()));
            }
        }
    }

    private CodebookException head(String message) {
        return new CodebookException("E-CODEBOOK-3", own.name() + ":" + own.head(), message);
    }

    private void lay(Table.Row row) {
        if (row.cells().get(0).startsWith(MINUS)) {
            remove(row);
            return;
        }
        Table.Row full = aligned(row, Optional.empty());
        for (List<String> key : shape.keys(full)) {
            Table.Row before = seen.putIfAbsent(key, full);
            if (before != null) {
                throw row.fault(
                        "E-CODEBOOK-9",
                        shape.key().get(0),
                        "expected each row once, found \"%s\" in line %d too"
                                .formatted(TableShape.words(key), before.line()));
            }
        }
        if (shape.list().isPresent()) {
            takeFromLists(full);
            added.add(full);
        } else {
            replace(row, shape.keys(full).get(0));
        }
    }

    private void replace(Table.Row row, List<String> key) {
        int at = -1;
        for (int i = base.size() - 1; i >= 0; i--) {
            if (shape.keys(base.get(i)).contains(key)) {
                at = i;
            }
        }
        if (at >= 0) {
            base.set(at, aligned(row, Optional.of(base.get(at))));
            base.subList(at + 1, base.size())
                    .removeIf(other -> shape.keys(other).contains(key));
        } else if (wordsOf(row).startsWith(PLUS)) {
            throw row.fault(
                    "E-CODEBOOK-8",
                    TableShape.WORDS,
                    "expected a row \"%s\" that ships to add to, found none".formatted(TableShape.words(key)));
        } else {
            added.add(aligned(row, Optional.empty()));
        }
    }

    /** Takes the keys of a row away from the rows that list them with others. */
    private void takeFromLists(Table.Row full) {
        List<List<String>> keys = shape.keys(full);
        for (int i = base.size() - 1; i >= 0; i--) {
            List<String> left = names(shape.keys(base.get(i)).stream()
                    .filter(key -> !keys.contains(key))
                    .toList());
            keep(i, left);
        }
    }

    private void remove(Table.Row row) {
        if (!shape.removable()) {
            throw row.fault(
                    "E-CODEBOOK-8",
                    row.columns().get(0),
                    "expected a row to add or to replace: rows of %s cannot be removed".formatted(shape.path()));
        }
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(0, cells.get(0).substring(1).strip());
        Table.Row pattern = aligned(new Table.Row(row.table(), row.line(), row.columns(), cells), Optional.empty());
        List<List<String>> patterns =
                shape.list().isPresent() && pattern.cell(shape.list().get()).isEmpty()
                        ? List.of(shape.key().stream().map(pattern::cell).toList())
                        : shape.keys(pattern);
        int removed = 0;
        for (int i = base.size() - 1; i >= 0; i--) {
            List<List<String>> keys = shape.keys(base.get(i));
            List<List<String>> left = keys.stream()
                    .filter(key -> patterns.stream().noneMatch(each -> fits(each, key)))
                    .toList();
            removed += keys.size() - left.size();
            keep(i, names(left), left.size() == keys.size());
        }
        if (removed == 0) {
            throw row.fault(
                    "E-CODEBOOK-8",
                    row.columns().get(0),
                    "expected something of %s to remove, found nothing that fits \"%s\""
                            .formatted(shape.path(), TableShape.words(patterns.get(0))));
        }
    }

    private static boolean fits(List<String> pattern, List<String> key) {
        for (int i = 0; i < key.size(); i++) {
            if (!pattern.get(i).isEmpty() && !pattern.get(i).equals(key.get(i))) {
                return false;
            }
        }
        return true;
    }

    private List<String> names(List<List<String>> keys) {
        int at = shape.list().map(shape.key()::indexOf).orElse(0);
        return keys.stream().map(key -> key.get(at)).toList();
    }

    private void keep(int at, List<String> names) {
        keep(at, names, names.size() == shape.keys(base.get(at)).size());
    }

    /** Leaves a row that ships only with these names of its list; without any it goes. */
    private void keep(int at, List<String> names, boolean whole) {
        if (whole) {
            return;
        }
        if (names.isEmpty()) {
            base.remove(at);
            return;
        }
        Table.Row row = base.get(at);
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(row.columns().indexOf(shape.list().orElseThrow()), String.join(",", names));
        base.set(at, new Table.Row(row.table(), row.line(), row.columns(), cells));
    }

    /** A user's row with the columns that ship; what it does not say is as it ships. */
    private Table.Row aligned(Table.Row row, Optional<Table.Row> ships) {
        List<String> cells = new ArrayList<>();
        for (String column : shipped.columns()) {
            String before = ships.map(other -> other.cell(column)).orElse("");
            String cell = row.columns().contains(column) ? row.cell(column) : before;
            cells.add(
                    ships.isPresent() && column.equals(TableShape.WORDS) && cell.startsWith(PLUS)
                            ? before + "," + cell.substring(1)
                            : cell);
        }
        return new Table.Row(row.table(), row.line(), shipped.columns(), cells);
    }

    private static String wordsOf(Table.Row row) {
        return row.columns().contains(TableShape.WORDS) ? row.cell(TableShape.WORDS) : "";
    }
}
