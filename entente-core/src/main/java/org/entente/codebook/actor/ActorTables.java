package org.entente.codebook.actor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.codebook.Table;
import org.entente.model.CountryCode;
import org.entente.model.Sector;

/** Reads states and bodies into an index of names. */
final class ActorTables {
    private ActorTables() {}

    static Map<CountryCode, Actor> states(Table table, NameIndex index) {
        Map<CountryCode, Actor> states = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            CountryCode code = code(row);
            String name = row.cell("name");
            Actor state = Actor.thing(row.cell("id"), name, Actor.Kind.STATE, code, List.of());
            if (name.isEmpty() || states.put(code, state) != null) {
                throw row.fault("E-CODEBOOK-4", "code", "expected a name and a code not yet used, found " + code);
            }
            index.add(name, Match.Sense.STATE, state);
            row.list("names", "|").forEach(other -> index.add(other, Match.Sense.STATE, state));
            row.list("adjectives", "|").forEach(other -> index.add(other, Match.Sense.ADJECTIVE, state));
            row.list("people", "|").forEach(other -> index.add(other, Match.Sense.PEOPLE, state));
            for (String seat : row.list("seats", "|")) {
                index.add(seat, Match.Sense.SEAT, seat(seat, code));
            }
        }
        return states;
    }

    static Actor seat(String name, CountryCode code) {
        Spell always =
                new Spell(Optional.of(Sector.GOV), Optional.empty(), Optional.empty(), Optional.empty(), "uncited");
        return Actor.thing(slug(name), name, Actor.Kind.SEAT, code, List.of(always));
    }

    /** Divisions of states: places that tell a country. */
    static void divisions(Table table, NameIndex index) {
        for (Table.Row row : table.rows()) {
            index.add(row.cell("name"), Match.Sense.PLACE, Actor.place(row.cell("name"), code(row)));
        }
    }

    /** Bodies that another table may have already: names that are taken stay as they are. */
    static void otherBodies(Table table, NameIndex index) {
        for (Table.Row row : table.rows()) {
            Actor body = Actor.thing(
                    slug(row.cell("name")),
                    row.cell("name"),
                    Actor.Kind.BODY,
                    code(row),
                    List.of(new Spell(
                            RoleIndex.sector(row), Optional.empty(), Optional.empty(), Optional.empty(), "phoenix")));
            index.addIfFree(row.cell("name"), body);
            row.list("names", "|").forEach(other -> index.addIfFree(other, body));
        }
    }

    /** Rows of one name are spells of one body. */
    static void bodies(Table table, NameIndex index) {
        Map<String, List<Table.Row>> byName = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            byName.computeIfAbsent(row.cell("name"), name -> new ArrayList<>()).add(row);
        }
        byName.forEach((name, rows) -> {
            List<Spell> spells = rows.stream().map(ActorTables::spell).toList();
            Actor body = Actor.thing(slug(name), name, Actor.Kind.BODY, code(rows.get(0)), spells);
            index.add(name, Match.Sense.BODY, body);
            rows.forEach(row -> row.list("names", "|").forEach(other -> index.add(other, Match.Sense.BODY, body)));
        });
    }

    private static Spell spell(Table.Row row) {
        return new Spell(RoleIndex.sector(row), Optional.empty(), day(row, "from"), day(row, "to"), "uncited");
    }

    private static Optional<LocalDate> day(Table.Row row, String column) {
        return row.filled(column).map(cell -> {
            try {
                return LocalDate.parse(cell);
            } catch (DateTimeParseException e) {
                throw row.fault(
                        "E-CODEBOOK-4", column, "expected a day such as 2021-08-15, found \"%s\"".formatted(cell));
            }
        });
    }

    static Map<String, Gender> givenNames(Table table) {
        Map<String, Gender> names = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            Gender gender = switch (row.cell("gender")) {
                case "f" -> Gender.FEMALE;
                case "m" -> Gender.MALE;
                default ->
                    throw row.fault(
                            "E-CODEBOOK-4", "gender", "expected f or m, found \"%s\"".formatted(row.cell("gender")));
            };
            names.put(NameKey.of(row.cell("name")), gender);
        }
        return names;
    }

    private static CountryCode code(Table.Row row) {
        try {
            return new CountryCode(row.cell("code"));
        } catch (IllegalArgumentException e) {
            throw row.fault("E-CODEBOOK-4", "code", String.valueOf(e.getMessage()));
        }
    }

    static String slug(String name) {
        return NameKey.of(name).replace(' ', '-');
    }
}
