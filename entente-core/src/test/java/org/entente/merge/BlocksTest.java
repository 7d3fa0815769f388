package org.entente.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.codebook.merging.MergeLimits;
import org.junit.jupiter.api.Test;

class BlocksTest {
    private static int pairs(int claims) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < claims; i++) {
            nodes.add(new Node(i, List.of(Gists.meeting("m" + i, i % 28, "NOR", "CHL"))));
        }
        AtomicInteger count = new AtomicInteger();
        new Blocks(nodes, MergeLimits.load()).pairs().each((one, other) -> count.incrementAndGet());
        return count.get();
    }

    @Test
    void comparesAllPairsOfFewClaims() {
        assertEquals(1, pairs(2));
    }

    @Test
    void theWorkGrowsWithTheClaimsNotWithTheirSquare() {
        int some = pairs(2_000);
        int twice = pairs(4_000);
        assertTrue(twice < 2.3 * some, some + " pairs, then " + twice);
    }

    @Test
    void aPairIsHandedOnOnceTheLowerNumberFirst() {
        PairSet pairs = new PairSet();
        for (int i = 0; i < 3_000; i++) {
            pairs.add(7, 3);
            pairs.add(3, i);
        }
        List<String> taken = new ArrayList<>();
        pairs.each((one, other) -> taken.add(one + " " + other));
        assertEquals(3_000, taken.size());
        assertEquals("0 3", taken.get(0));
    }
}
