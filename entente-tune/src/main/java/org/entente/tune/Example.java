package org.entente.tune;

import java.util.List;
import java.util.Optional;
import org.entente.encoder.PieceList;

/**
 * One sentence to learn from, in numbers.
 *
 * @param pieces its word pieces
 * @param tags for each piece 0 for no act or 1 and more for the act's type; -1 where no word begins
 * @param events what it tells
 * @param contexts indexes; empty optional where nobody marked them
 * @param pair two parties marked in it, and what the one does to the other; then the rest is not learnt from
 */
@SuppressWarnings("ArrayRecordComponent") // Many and short-lived.
record Example(PieceList pieces, int[] tags, List<Told> events, Optional<int[]> contexts, Optional<Pair> pair) {
    Example {
        events = List.copyOf(events);
    }

    /**
     * An event.
     *
     * @param modes one or several of the modes' indexes; empty for a type without
     * @param act pieces that begin the words of the act
     */
    record Told(int type, int[] modes, int assertion, int[] act, int[] actor, int[] recipient) {}

    /**
     * Two marked parties.
     *
     * @param actor pieces, all of their words
     * @param types what may be said of them; one index more than the types for nothing
     */
    record Pair(int[] actor, int[] recipient, int[] types) {}
}
