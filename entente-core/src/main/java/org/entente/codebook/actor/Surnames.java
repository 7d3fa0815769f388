package org.entente.codebook.actor;

import java.util.List;
import java.util.Set;

/** By which of a person's names reports call him once he is introduced. */
final class Surnames {
    /** Where the family name comes first. */
    private static final Set<String> FAMILY_FIRST = Set.of("CHN", "HKG", "KHM", "KOR", "PRK", "SGP", "TWN", "VNM");

    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "von", "van", "der", "den", "de", "da", "dos", "le", "la", "ben", "del", "di", "al-");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "vi", "xiv", "xvi");

    private Surnames() {}

    /** The keys under which the owner of a full name may be found, with and without particles. */
    static List<String> of(String key, String code) {
        String[] words = key.split(" ", -1);
        if (words.length < 2) {
            return List.of(key);
        }
        if (FAMILY_FIRST.contains(code) && words.length <= 3) {
            return List.of(words[0]);
        }
        int last = words.length - 1;
        while (last > 0 && SUFFIXES.contains(words[last])) {
            last--;
        }
        int first = last;
        while (first > 1 && PARTICLES.contains(words[first - 1])) {
            first--;
        }
        String bare = words[last];
        return first == last
                ? List.of(bare)
                : List.of(bare, String.join(" ", List.of(words).subList(first, last + 1)));
    }
}
