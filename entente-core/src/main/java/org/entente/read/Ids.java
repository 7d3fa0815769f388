package org.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.entente.read.raw.Sha256;

/**
 * The ids of one run. Keeps eight bytes of each one's digest, so that millions fit; two ids that agree in these would only get
 * a number without need.
 */
final class Ids {
    private long[] slots = new long[1 << 10];
    private int count;
    /** The last number given to an id that came more than once. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The id, or, if it came before, the id with a number that makes it a new one: "x#2". */
    String unique(String id) {
        if (add(id)) {
            return id;
        }
        String numbered;
        do {
            numbered = id + "#" + numbers.merge(id, 2, (last, two) -> last + 1);
        } while (!add(numbered));
        return numbered;
    }

    private boolean add(String id) {
        if (2 * count >= slots.length) {
            grow();
        }
        long digest = ByteBuffer.wrap(Sha256.digest(id.getBytes(UTF_8))).getLong();
        boolean added = put(slots, digest == 0 ? 1 : digest);
        count += added ? 1 : 0;
        return added;
    }

    private void grow() {
        long[] larger = new long[2 * slots.length];
        Arrays.stream(slots).filter(digest -> digest != 0).forEach(digest -> put(larger, digest));
        slots = larger;
    }

    private static boolean put(long[] slots, long digest) {
        int at = (int) digest & (slots.length - 1);
        while (slots[at] != 0) {
            if (slots[at] == digest) {
                return false;
            }
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = digest;
        return true;
    }
}
