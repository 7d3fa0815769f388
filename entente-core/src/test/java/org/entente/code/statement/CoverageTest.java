package org.entente.code.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Random;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class CoverageTest {
    @Test
    void agreesWithABitForEachPlace() {
        long seed = 20251124;
        Random random = new Random(seed);
        Coverage coverage = new Coverage();
        BitSet places = new BitSet();
        for (int i = 0; i < 500; i++) {
            int begin = random.nextInt(2000);
            Span span = new Span(begin, begin + 1 + random.nextInt(8));
            int next = places.nextSetBit(span.begin());
            boolean taken = next >= 0 && next < span.end();
            assertEquals(taken, coverage.overlaps(span), "seed " + seed + ", " + span);
            if (i % 2 == 0) {
                coverage.add(span);
                places.set(span.begin(), span.end());
            }
        }
    }
}
