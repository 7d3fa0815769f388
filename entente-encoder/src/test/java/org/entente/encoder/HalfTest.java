package org.entente.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HalfTest {
    @Test
    void keepsEveryNumberOfSixteenBits() {
        for (int bits = 0; bits < 0x7c00; bits++) {
            assertEquals((short) bits, Half.of(Half.toFloat((short) bits)), "bits " + bits);
            int negative = bits | 0x8000;
            assertEquals((short) negative, Half.of(Half.toFloat((short) negative)), "bits " + negative);
        }
    }

    @Test
    void knowsNumbersOfTheStandard() {
        assertEquals(0x3c00, Half.of(1f));
        assertEquals((short) 0xc000, Half.of(-2f));
        assertEquals(0x3555, Half.of(1 / 3f));
        assertEquals(0x0001, Half.of(0x1p-24f));
        assertEquals(0x0400, Half.of(0x1p-14f));
    }

    @Test
    void roundsToTheNearestAndTiesToEven() {
        assertEquals(0x3c00, Half.of(1 + 0x1p-11f));
        assertEquals(0x3c02, Half.of(1 + 3 * 0x1p-11f));
        assertEquals(0x3c01, Half.of(1 + 0x1p-11f + 0x1p-20f));
    }

    @Test
    void cutsWhatIsTooLarge() {
        assertEquals(65504f, Half.toFloat(Half.of(1e9f)));
        assertEquals(-65504f, Half.toFloat(Half.of(-1e9f)));
    }
}
