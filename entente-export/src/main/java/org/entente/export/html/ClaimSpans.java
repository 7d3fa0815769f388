package org.entente.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.entente.model.Span;

/** Finds the claims with words in a stretch of text without looking at all claims. */
final class ClaimSpans {
    private final List<Entry> entries = new ArrayList<>();
    /** The furthest end of this entry and all before it. */
    private final int[] furthest;

    private record Entry(Span span, ReportClaim claim) {}

    ClaimSpans(List<ReportClaim> claims) {
        claims.forEach(claim -> claim.evidence().forEach(span -> entries.add(new Entry(span, claim))));
        entries.sort(Comparator.comparing(Entry::span));
        furthest = new int[entries.size()];
        for (int i = 0; i < furthest.length; i++) {
            furthest[i] =
                    Math.max(i == 0 ? 0 : furthest[i - 1], entries.get(i).span().end());
        }
    }

    /** Claims with evidence that overlaps the stretch, by number. */
    List<ReportClaim> over(Span stretch) {
        TreeMap<Integer, ReportClaim> found = new TreeMap<>();
        for (int i = firstReaching(stretch.begin()); i < furthest.length; i++) {
            Entry entry = entries.get(i);
            if (entry.span().begin() >= stretch.end()) {
                break;
            }
            if (entry.span().overlaps(stretch)) {
                found.put(entry.claim().number(), entry.claim());
            }
        }
        return List.copyOf(found.values());
    }

    /** The first entry such that some entry up to it ends after an offset. */
    private int firstReaching(int offset) {
        int low = 0;
        int high = furthest.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (furthest[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
