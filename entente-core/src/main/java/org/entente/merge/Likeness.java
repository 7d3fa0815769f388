package org.entente.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Party;
import org.entente.model.TimeExpression;

/** How alike parties, times and words of two claims are. */
final class Likeness {
    private static final int SHORTEST_WORD = 4;

    private Likeness() {}

    /** The parties by entity, else code, else words, in order, as one text; empty text for none. */
    static String key(List<Party> parties) {
        Set<String> keys = new TreeSet<>();
        for (Party party : parties) {
            keys.add(party.code().map(Object::toString).orElse(party.words().toLowerCase(Locale.ROOT)));
        }
        return String.join("+", keys);
    }

    /** Whether the two times share a day. */
    static boolean overlap(TimeExpression one, TimeExpression other) {
        return !one.start().isAfter(other.end()) && !other.start().isAfter(one.end());
    }

    /** Whether both times are known and share a day. */
    static boolean bothOverlap(Optional<TimeExpression> one, Optional<TimeExpression> other) {
        return one.isPresent() && other.isPresent() && overlap(one.get(), other.get());
    }

    /** Whether no known times contradict each other. */
    static boolean compatible(Optional<TimeExpression> one, Optional<TimeExpression> other) {
        return one.isEmpty() || other.isEmpty() || overlap(one.get(), other.get());
    }

    /** Shared words over all words, short ones left out, from 0 to 1. */
    static double words(String one, String other) {
        Set<String> all = wordSet(one);
        Set<String> shared = wordSet(other);
        Set<String> union = new TreeSet<>(all);
        union.addAll(shared);
        shared.retainAll(all);
        return union.isEmpty() ? 0 : (double) shared.size() / union.size();
    }

    private static Set<String> wordSet(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
