package org.entente.codebook.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.codebook.CodebookException;
import org.entente.model.CountryCode;
import org.entente.model.Sector;

/** One line of a table of persons, taken apart when asked. */
record PersonRow(String table, int number, List<String> columns, String line) {
    private static final List<String> NEEDED = List.of("name", "names", "code", "spells");

    static void checkColumns(String table, List<String> columns) {
        if (!columns.containsAll(NEEDED)) {
            throw new CodebookException(
                    "E-CODEBOOK-3", table, "expected columns %s, found %s".formatted(NEEDED, columns));
        }
    }

    /** The cell of a column; empty where the table has none or the line is short. */
    String cell(String column) {
        int at = columns.indexOf(column);
        int begin = 0;
        for (int i = 0; i < at && begin >= 0; i++) {
            begin = line.indexOf('\t', begin) + 1;
            if (begin == 0) {
                return "";
            }
        }
        if (at < 0) {
            return "";
        }
        int end = line.indexOf('\t', begin);
        return line.substring(begin, end < 0 ? line.length() : end);
    }

    /** Whether reports call the person by surname alone: written down by us, or a head of state or government. */
    boolean wellKnown() {
        return columns.contains("gender") || line.charAt(0) == 'Q';
    }

    /** One person out of the lines about him; the spells of the first table that has any are taken. */
    static Actor actor(List<PersonRow> rows) {
        PersonRow first = rows.get(0);
        String name = first.cell("name");
        String id = rows.stream()
                .map(row -> row.cell("id"))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse(ActorTables.slug(name));
        List<Spell> spells = new ArrayList<>();
        for (PersonRow row : rows) {
            if (row.table.equals(first.table) || !first.columns.contains("gender")) {
                spells.addAll(row.spells());
            }
        }
        return new Actor(id, name, Actor.Kind.PERSON, first.code(), spells, first.gender());
    }

    private CountryCode code() {
        try {
            return new CountryCode(cell("code"));
        } catch (IllegalArgumentException e) {
            throw fault("code", String.valueOf(e.getMessage()));
        }
    }

    private Optional<Gender> gender() {
        return switch (cell("gender")) {
            case "f" -> Optional.of(Gender.FEMALE);
            case "m" -> Optional.of(Gender.MALE);
            default -> Optional.empty();
        };
    }

    private List<Spell> spells() {
        List<Spell> spells = new ArrayList<>();
        for (String part : cell("spells").split("; ", -1)) {
            String[] fields = part.split("/", -1);
            if (fields.length < 4) {
                throw fault("spells", "expected sector/office/from/to, found \"%s\"".formatted(part));
            }
            try {
                spells.add(new Spell(
                        Optional.of(Sector.valueOf(fields[0])),
                        filled(fields[1]),
                        filled(fields[2]).map(LocalDate::parse),
                        filled(fields[3]).map(LocalDate::parse),
                        fields.length > 4 ? fields[4] : "uncited"));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw fault(
                        "spells", "expected sector/office/from/to, found \"%s\": %s".formatted(part, e.getMessage()));
            }
        }
        return spells;
    }

    private static Optional<String> filled(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    private CodebookException fault(String column, String message) {
        return new CodebookException("E-CODEBOOK-4", "%s:%d column %s".formatted(table, number, column), message);
    }
}
