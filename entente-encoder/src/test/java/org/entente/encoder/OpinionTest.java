package org.entente.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpinionTest {
    private static final Labels LABELS = new Labels(
            List.of("AGREE", "CONSULT", "PROTEST"),
            List.of("CONSULT/-", "CONSULT/visit", "PROTEST/-", "PROTEST/demo", "PROTEST/riot"),
            List.of("asserted", "negation"),
            List.of("military"));
    private static final Opinion OPINION =
            new Opinion(LABELS, new double[] {0.2, 0.3, 0.5}, new float[] {1, 3, 0, 2, -1}, new double[] {0.4, 0.6});

    @Test
    void modesOfATypeSumToOneWhateverThoseOfOthers() {
        double[] modes = OPINION.modes(1);
        assertEquals(1, Arrays.stream(modes).sum(), 1e-9);
        assertEquals(0, modes[2] + modes[3] + modes[4]);
        assertTrue(modes[1] > modes[0]);
        assertEquals(1, Arrays.stream(OPINION.modes(2)).sum(), 1e-9);
    }

    @Test
    void aTypeWithoutModesHasNone() {
        assertArrayEquals(new double[5], OPINION.modes(0));
    }

    @Test
    void namesTheLikeliest() {
        assertEquals(2, OPINION.type());
        assertEquals(1, OPINION.assertion());
    }
}
