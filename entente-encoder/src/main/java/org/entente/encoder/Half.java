package org.entente.encoder;

/**
 * Numbers of 16 bits; Java has them from version 20 on.
 *
 * @see "IEEE 754-2008, binary16"
 */
final class Half {
    private static final int SIGN = 0x8000;
    private static final int EXPONENT_SHIFT = 10;
    private static final int FRACTION = 0x3ff;
    private static final int LARGEST = 0x7bff;
    private static final int BIAS = 127 - 15;
    private static final int DROPPED = 13;
    private static final float SMALLEST_STEP = 0x1p-24f;

    private Half() {}

    /** The nearest one; what is too large becomes the largest. */
    static short of(float value) {
        int bits = Float.floatToIntBits(value);
        int sign = (bits >>> 16) & SIGN;
        float size = Math.abs(value);
        if (size < 0x1p-14f) {
            return (short) (sign | Math.round(size / SMALLEST_STEP));
        }
        int rounded = (bits & 0x7fffffff) + (1 << (DROPPED - 1)) - 1 + ((bits >>> DROPPED) & 1);
        int half = (rounded >>> DROPPED) - (BIAS << EXPONENT_SHIFT);
        return (short) (sign | Math.min(half, LARGEST));
    }

    static float toFloat(short half) {
        int exponent = (half >>> EXPONENT_SHIFT) & 0x1f;
        int fraction = half & FRACTION;
        if (exponent == 0x1f) {
            return fraction == 0 ? ((half & SIGN) != 0 ? Float.NEGATIVE_INFINITY : Float.POSITIVE_INFINITY) : Float.NaN;
        }
        float size = exponent == 0
                ? fraction * SMALLEST_STEP
                : Float.intBitsToFloat(((exponent + BIAS) << 23) | (fraction << DROPPED));
        return (half & SIGN) != 0 ? -size : size;
    }
}
