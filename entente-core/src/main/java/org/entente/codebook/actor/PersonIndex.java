package org.entente.codebook.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.codebook.CodebookException;

/**
 * Persons by name. There are tens of thousands and a text names a few: a row is taken apart only when somebody asks for
 * its name, so that loading is one pass over the lines.
 */
final class PersonIndex {
    private final Map<String, List<PersonRow>> byKey = new HashMap<>(65536);
    private final Map<String, Integer> longest = new HashMap<>(16384);
    private final Map<String, List<PersonRow>> bySurname = new HashMap<>(2048);
    /** Names and surnames of the well known as {@link NameKey#spelling} writes them. */
    private final Map<String, List<PersonRow>> bySpelling = new HashMap<>(4096);

    private final Map<String, List<Actor>> actors = new ConcurrentHashMap<>();

    /** Reads a table; the rows of the first one read win over those of later ones. */
    void read(String path) {
        InputStream in = PersonIndex.class.getResourceAsStream("/org/entente/codebook/" + path);
        if (in == null) {
            throw new CodebookException("E-CODEBOOK-1", path, "expected a resource of this name, found none");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> columns = List.of();
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isEmpty() || line.charAt(0) == '#') {
                    continue;
                }
                if (columns.isEmpty()) {
                    columns = List.of(line.split("\t", -1));
                    PersonRow.checkColumns(path, columns);
                } else {
                    add(new PersonRow(path, number, columns, line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private void add(PersonRow row) {
        String name = row.cell("name");
        String key = addName(name, row);
        String others = row.cell("names");
        int begin = 0;
        while (begin < others.length()) {
            int end = others.indexOf('|', begin);
            end = end < 0 ? others.length() : end;
            addName(others.substring(begin, end), row);
            begin = end + 1;
        }
        if (row.wellKnown()) {
            for (String surname : Surnames.of(key, row.cell("code"))) {
                bySurname.computeIfAbsent(surname, s -> new ArrayList<>(2)).add(row);
                spell("surname " + NameKey.spelling(surname), row);
            }
            spell(NameKey.spelling(key), row);
        }
    }

    private void spell(String spelling, PersonRow row) {
        bySpelling.computeIfAbsent(spelling, s -> new ArrayList<>(2)).add(row);
    }

    private String addName(String name, PersonRow row) {
        String key = NameKey.of(name);
        List<PersonRow> rows = byKey.get(key);
        if (rows == null) {
            byKey.put(key, List.of(row));
        } else if (rows.get(rows.size() - 1).number() != row.number()
                || !rows.get(rows.size() - 1).table().equals(row.table())) {
            List<PersonRow> more = new ArrayList<>(rows);
            more.add(row);
            byKey.put(key, more);
        }
        int space = key.indexOf(' ');
        String first = space > 0 ? key.substring(0, space) : key;
        int words = NameIndex.words(key);
        Integer most = longest.get(first);
        if (most == null || most < words) {
            longest.put(first, words);
        }
        return key;
    }

    int longest(String firstWord) {
        return longest.getOrDefault(firstWord, 0);
    }

    /** Persons of a name, one for each country, the best known first. */
    List<Actor> named(String key) {
        List<PersonRow> rows = byKey.get(key);
        return rows == null ? spelled(key, key.indexOf(' ') > 0) : actors.computeIfAbsent(key, k -> persons(rows));
    }

    /** Well-known persons that reports call by this surname. */
    List<Actor> surnamed(String key) {
        List<PersonRow> rows = bySurname.get(key);
        return rows == null
                ? spelled("surname " + key, true)
                : actors.computeIfAbsent("surname " + key, k -> persons(rows));
    }

    /** Those whose name can be spelled so; one word alone is too little to go by. */
    private List<Actor> spelled(String key, boolean enough) {
        List<PersonRow> rows = enough ? bySpelling.get(NameKey.spelling(key)) : null;
        return rows == null ? List.of() : actors.computeIfAbsent("spelling " + key, k -> persons(rows));
    }

    private static List<Actor> persons(List<PersonRow> rows) {
        Map<String, List<PersonRow>> each = new LinkedHashMap<>();
        for (PersonRow row : rows) {
            each.computeIfAbsent(row.cell("code") + NameKey.of(row.cell("name")), k -> new ArrayList<>())
                    .add(row);
        }
        return each.values().stream().map(PersonRow::actor).toList();
    }
}
