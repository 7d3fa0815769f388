package org.entente.codebook.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.codebook.Table;
import org.entente.model.Sector;

/** The lexicon of roles: actors/agents.tsv. Regular plurals are found without a row of their own. */
final class RoleIndex {
    private final Map<String, Role> byKey = new HashMap<>(4096);
    private final Map<String, Integer> longest = new HashMap<>(2048);

    static RoleIndex read(Table table) {
        RoleIndex index = new RoleIndex();
        for (Table.Row row : table.rows()) {
            String words = row.cell("words");
            if (words.isEmpty()) {
                throw row.fault("E-CODEBOOK-4", "words", "expected words, found none");
            }
            index.add(new Role(words, sector(row), kind(row)));
        }
        return index;
    }

    private static Role.Kind kind(Table.Row row) {
        String cell = row.cell("kind");
        for (Role.Kind kind : Role.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(cell)) {
                return kind;
            }
        }
        throw row.fault(
                "E-CODEBOOK-4",
                "kind",
                "expected one of %s, found \"%s\"".formatted(List.of(Role.Kind.values()), cell));
    }

    static Optional<Sector> sector(Table.Row row) {
        return row.filled("sector").map(cell -> {
            try {
                return Sector.valueOf(cell);
            } catch (IllegalArgumentException e) {
                throw row.fault("E-CODEBOOK-4", "sector", "expected a sector of PLOVER, found \"%s\"".formatted(cell));
            }
        });
    }

    private void add(Role role) {
        String key = NameKey.of(role.words());
        byKey.putIfAbsent(key, role);
        String[] words = key.split(" ", -1);
        longest.merge(words[0], words.length, Math::max);
    }

    Optional<Role> find(String key) {
        Role role = byKey.get(key);
        if (role == null) {
            role = byKey.get(singular(key));
        }
        if (role == null && key.indexOf(' ') > 0) {
            role = byKey.get(firstSingular(key));
        }
        return role == null && key.startsWith("ex ") ? former(key) : Optional.ofNullable(role);
    }

    /** "ex-premier": who once held an office. */
    private Optional<Role> former(String key) {
        return find(key.substring("ex ".length()))
                .filter(Role::human)
                .map(role -> new Role("ex-" + role.words(), Optional.of(Sector.ELI), Role.Kind.PERSON));
    }

    int longest(String firstWord) {
        return Math.max(longest.getOrDefault(firstWord, 0), longest.getOrDefault(singular(firstWord), 0));
    }

    /** "foreign ministers" to "foreign minister", "embassies" to "embassy", "policemen" to "policeman". */
    private static String singular(String key) {
        if (key.endsWith("ies")) {
            return key.substring(0, key.length() - 3) + "y";
        }
        if (key.endsWith("men")) {
            return key.substring(0, key.length() - 3) + "man";
        }
        if (key.endsWith("ches") || key.endsWith("shes") || key.endsWith("sses") || key.endsWith("xes")) {
            return key.substring(0, key.length() - 2);
        }
        return key.endsWith("s") && !key.endsWith("ss") ? key.substring(0, key.length() - 1) : key;
    }

    /** "ministers of finance" to "minister of finance". */
    private static String firstSingular(String key) {
        int space = key.indexOf(' ');
        return singular(key.substring(0, space)) + key.substring(space);
    }
}
