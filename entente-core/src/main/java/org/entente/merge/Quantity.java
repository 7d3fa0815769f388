package org.entente.merge;

/**
 * A counted thing: "at least five diplomats".
 *
 * @param value how many
 * @param unit of what, the word that stands for it
 * @param rough whether the text gives the number as a rough one
 */
record Quantity(long value, String unit, boolean rough) {
    /** How far a rough number may lie from another, as a share of the larger. */
    private static final double ROUGH = 0.3;

    /** Whether both can be true of one thing. */
    boolean agrees(Quantity other) {
        if (rough || other.rough) {
            return Math.abs(value - other.value) <= ROUGH * Math.max(value, other.value);
        }
        return value == other.value;
    }
}
