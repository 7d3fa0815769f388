package org.entente.export;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide each column of a table is, so that a line fits a terminal. The first keeps its width, of
 * the others the widest give first, and the last takes what is left.
 */
final class ColumnWidths {
    /** Cells between two columns. */
    static final int GAP = 2;
    /** No column but the last is wider, however long its cells. */
    private static final int WIDEST = 26;

    private static final int NARROWEST = 4;
    private static final int NARROWEST_LAST = 20;

    private ColumnWidths() {}

    /**
     * The widths of all columns.
     *
     * @param cells of a line
     */
    static List<Integer> of(List<String> header, List<List<String>> rows, int cells) {
        int last = header.size() - 1;
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < last; column++) {
            widths.add(Math.min(widest(header, rows, column), WIDEST));
        }
        int room = cells - GAP * last;
        List<Integer> yielding = widths.subList(1, last);
        while (sum(widths) + NARROWEST_LAST > room && widest(yielding) > NARROWEST) {
            yielding.set(yielding.indexOf(widest(yielding)), widest(yielding) - 1);
        }
        widths.add(Math.max(1, room - sum(widths)));
        return widths;
    }

    private static int widest(List<String> header, List<List<String>> rows, int column) {
        int widest = DisplayWidth.of(header.get(column));
        for (List<String> row : rows) {
            widest = Math.max(widest, DisplayWidth.of(row.get(column)));
        }
        return widest;
    }

    private static int widest(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }
}
