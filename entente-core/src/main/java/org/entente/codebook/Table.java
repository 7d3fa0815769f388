package org.entente.codebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A tab-separated table with a header: UTF-8, {@code #} begins a comment line, blank lines are passed over. Cells are
 * trimmed; a row may be shorter than the header, never longer.
 *
 * @param name file name, for messages
 * @param head number of the header's line; 0 where there is none
 */
public record Table(String name, int head, List<String> columns, List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a resource beside a class.
     *
     * @throws CodebookException if it is not there or not of this shape; the message names file and line
     */
    public static Table resource(String path) {
        InputStream in = Table.class.getResourceAsStream("/org/entente/codebook/" + path);
        if (in == null) {
            throw new CodebookException("E-CODEBOOK-1", path, "expected a resource of this name, found none");
        }
        try (in) {
            return read(path, in);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /**
     * Reads a stream; the caller closes it.
     *
     * @throws CodebookException if it is not of this shape; the message names file and line
     */
    public static Table read(String name, InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        int head = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(line.split("\t", -1)).map(String::trim).toList();
            if (columns.isEmpty()) {
                columns = cells;
                head = number;
            } else if (cells.size() > columns.size()) {
                throw new CodebookException(
                        "E-CODEBOOK-2",
                        name + ":" + number,
                        "expected at most %d columns, found %d".formatted(columns.size(), cells.size()));
            } else {
                rows.add(new Row(name, number, columns, cells));
            }
        }
        return new Table(name, head, columns, rows);
    }

    /** Whether a row came out of another file that was laid over this one. */
    public boolean laid(Row row) {
        return !row.table().equals(name);
    }

    /**
     * One line.
     *
     * @param table file name
     * @param line its number in the file, from 1
     */
    public record Row(String table, int line, List<String> columns, List<String> cells) {
        /**
         * The cell in a column; empty text where the row is too short.
         *
         * @throws CodebookException if the table has no such column
         */
        public String cell(String column) {
            int at = columns.indexOf(column);
            if (at < 0) {
                throw new CodebookException(
                        "E-CODEBOOK-3", table, "expected a column \"%s\", found %s".formatted(column, columns));
            }
            return at < cells.size() ? cells.get(at) : "";
        }

        /** The cell in a column, unless blank. */
        public Optional<String> filled(String column) {
            String cell = cell(column);
            return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
        }

        /** The parts of a cell that lists things with a separator; none where it is blank. */
        public List<String> list(String column, String separator) {
            return filled(column)
                    .map(cell -> Arrays.stream(cell.split(java.util.regex.Pattern.quote(separator)))
                            .map(String::trim)
                            .filter(part -> !part.isEmpty())
                            .toList())
                    .orElse(List.of());
        }

        /** An exception that names this file, line and column. */
        public CodebookException fault(String code, String column, String message) {
            return new CodebookException(code, "%s:%d column %s".formatted(table, line, column), message);
        }
    }
}
