package org.entente.code.statement;

import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Span;

/** Which stretches of a text are taken; asked in logarithmic time. */
final class Coverage {
    private final TreeMap<Integer, Integer> endByBegin = new TreeMap<>();

    /** Takes a stretch, joined with what it overlaps. */
    void add(Span span) {
        int begin = span.begin();
        int end = span.end();
        Map.Entry<Integer, Integer> before = endByBegin.floorEntry(end);
        while (before != null && before.getValue() >= begin) {
            begin = Math.min(begin, before.getKey());
            end = Math.max(end, before.getValue());
            endByBegin.remove(before.getKey());
            before = endByBegin.floorEntry(end);
        }
        endByBegin.put(begin, end);
    }

    /** Whether a stretch shares at least one place with what is taken. */
    boolean overlaps(Span span) {
        Map.Entry<Integer, Integer> before = endByBegin.lowerEntry(span.end());
        return before != null && before.getValue() > span.begin();
    }
}
