package org.entente.codebook.actor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.codebook.Table;
import org.entente.model.CountryCode;

/** Names of states in eight other languages, for search and for pages in those languages. Loaded apart: coding needs none. */
public final class StateNames {
    private static final List<String> TABLES = List.of("actors/names_un.tsv", "actors/odbl/names.tsv");

    private final Map<CountryCode, Map<String, String>> byCode = new HashMap<>();
    private final Map<String, CountryCode> byName = new HashMap<>();

    private StateNames() {}

    /** Reads the tables that come with the build. */
    public static StateNames load() {
        StateNames names = new StateNames();
        for (String path : TABLES) {
            Table table = Table.resource(path);
            for (Table.Row row : table.rows()) {
                CountryCode code = new CountryCode(row.cell("code"));
                for (String language :
                        table.columns().subList(1, table.columns().size())) {
                    row.filled(language).ifPresent(name -> names.add(code, language, name));
                }
            }
        }
        return names;
    }

    private void add(CountryCode code, String language, String name) {
        byCode.computeIfAbsent(code, c -> new LinkedHashMap<>()).put(language, name);
        byName.putIfAbsent(name, code);
    }

    /** The names of a state by language: ar, es, fr, ru, ja, ko, ur, zh. */
    public Map<String, String> of(CountryCode code) {
        return Map.copyOf(byCode.getOrDefault(code, Map.of()));
    }

    /** The state that a name in any of these languages stands for. */
    public Optional<CountryCode> state(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
