package org.entente.annotate.nlp4j;

import java.util.ArrayList;
import java.util.List;

/** The places that a token can have in names, each a bit: B-, I-, L- and U- of every kind of name. */
final class NameTags {
    private static final List<String> PREFIXES = List.of("B-", "I-", "L-", "U-");
    private static final int MAX_KINDS = Long.SIZE / PREFIXES.size();

    private final long[] first;
    private final long[] inside;
    private final long[] last;
    private final long[] only;
    private final HashedTexts tags;

    NameTags(List<String> kinds) {
        if (kinds.size() > MAX_KINDS) {
            throw new IllegalStateException(
                    "gazetteer: expected at most %d kinds of names, found %d".formatted(MAX_KINDS, kinds.size()));
        }
        List<String> sorted = new ArrayList<>();
        PREFIXES.forEach(prefix -> kinds.forEach(kind -> sorted.add(prefix + kind)));
        // The bits stand in the order of the tags' texts, which is that in which NLP4J adds their weights up.
        sorted.sort(null);
        this.first = bits("B-", kinds, sorted);
        this.inside = bits("I-", kinds, sorted);
        this.last = bits("L-", kinds, sorted);
        this.only = bits("U-", kinds, sorted);
        this.tags = HashedTexts.of(sorted);
    }

    private static long[] bits(String prefix, List<String> kinds, List<String> sorted) {
        return kinds.stream()
                .mapToLong(kind -> 1L << sorted.indexOf(prefix + kind))
                .toArray();
    }

    /**
     * Marks the tokens of a name.
     *
     * @param tokens the bits of each token
     * @param begin the name's first token
     * @param end its last
     * @param kindSet the kinds of the name, a bit each
     */
    void mark(long[] tokens, int begin, int end, long kindSet) {
        for (long rest = kindSet; rest != 0; rest &= rest - 1) {
            int kind = Long.numberOfTrailingZeros(rest);
            if (begin == end) {
                tokens[begin] |= only[kind];
                continue;
            }
            tokens[begin] |= first[kind];
            tokens[end] |= last[kind];
            for (int token = begin + 1; token < end; token++) {
                tokens[token] |= inside[kind];
            }
        }
    }

    HashedTexts texts(long bits) {
        return bits == 0 ? HashedTexts.NONE : tags.pick(bits);
    }
}
