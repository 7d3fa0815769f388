package org.entente.read.page;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.codebook.Table;

/** Places and agencies that datelines name. Data: {@code page/places.tsv}, {@code page/agencies.tsv}, {@code page/words.tsv}. */
final class Gazetteer {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST_PREFIX = 14;

    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> agencies = new HashMap<>();
    private final Set<String> regions = new HashSet<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    Gazetteer() {
        fill("page/places.tsv", "place", places);
        fill("page/agencies.tsv", "name", agencies);
        for (Table.Row row : Table.resource("page/words.tsv").rows()) {
            words.computeIfAbsent(row.cell("list"), list -> new HashSet<>()).addAll(row.list("words", " "));
        }
        for (String country : Locale.getISOCountries()) {
            String name = new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
            regions.add(key(name));
        }
    }

    private static void fill(String file, String column, Map<String, String> into) {
        for (Table.Row row : Table.resource(file).rows()) {
            into.put(key(row.cell(column)), row.cell(column));
            row.list("also", ";").forEach(name -> into.putIfAbsent(key(name), row.cell(column)));
        }
    }

    private static String key(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return plain.replace('’', '\'').toLowerCase(Locale.ROOT).trim();
    }

    /** A place's usual name. */
    Optional<String> place(String words) {
        return Optional.ofNullable(places.get(key(words)));
    }

    /** The longest place that a text without spaces begins with, as it stands there. */
    Optional<String> placePrefix(String text) {
        for (int length = Math.min(LONGEST_PREFIX, text.length()); length > 1; length--) {
            if (places.containsKey(key(text.substring(0, length)))) {
                return Optional.of(text.substring(0, length));
            }
        }
        return Optional.empty();
    }

    /** An agency's usual name. */
    Optional<String> agency(String words) {
        return Optional.ofNullable(agencies.get(key(words)));
    }

    /** An agency whose name stands somewhere in a few words of a language without spaces. */
    Optional<String> agencyWithin(String text) {
        String key = key(text);
        return agencies.entrySet().stream()
                .filter(entry -> entry.getKey().length() > 1 && key.contains(entry.getKey()))
                .max((a, b) -> a.getKey().length() != b.getKey().length()
                        ? Integer.compare(a.getKey().length(), b.getKey().length())
                        : b.getKey().compareTo(a.getKey()))
                .map(Map.Entry::getValue);
    }

    /** Whether words name a country. */
    boolean country(String words) {
        return regions.contains(key(words));
    }

    /** Whether a word in capitals is known to be no place. */
    boolean notPlace(String word) {
        return words.getOrDefault("notplace", Set.of()).contains(word);
    }

    /** Whether a word opens sentences. */
    boolean opener(String word) {
        return words.getOrDefault("opener", Set.of()).contains(word);
    }
}
