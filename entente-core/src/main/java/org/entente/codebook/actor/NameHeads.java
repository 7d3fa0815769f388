package org.entente.codebook.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.codebook.Table;
import org.entente.model.Sector;

/** Words that say what a name in capitals names: a thing ("Paris Agreement") or a body of a sector ("Lagos Times"). */
public final class NameHeads {
    private static final String THING = "thing";

    /** The sector by word; absent for a thing. */
    private final Map<String, Optional<Sector>> byWord = new HashMap<>();

    private NameHeads() {}

    static NameHeads read(Table table) {
        NameHeads heads = new NameHeads();
        for (Table.Row row : table.rows()) {
            heads.byWord.put(row.cell("word"), sector(row));
        }
        return heads;
    }

    private static Optional<Sector> sector(Table.Row row) {
        String as = row.cell("as");
        if (as.equals(THING)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Sector.valueOf(as));
        } catch (IllegalArgumentException e) {
            throw row.fault("E-CODEBOOK-4", "as", "expected \"thing\" or a sector, found \"%s\"".formatted(as));
        }
    }

    /** Whether a name with this word at its head is one that the table tells of; plurals too. */
    public boolean known(String word) {
        return byWord.containsKey(key(word));
    }

    /** Whether such a name is of a thing, which is no party. */
    public boolean thing(String word) {
        return known(word) && sector(word).isEmpty();
    }

    /** The sector of a body of such a name. */
    public Optional<Sector> sector(String word) {
        return byWord.getOrDefault(key(word), Optional.empty());
    }

    private String key(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        boolean plural = low.endsWith("s") && !byWord.containsKey(low);
        return plural ? low.substring(0, low.length() - 1) : low;
    }
}
