package org.entente.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static final Tensor MATRIX = new Tensor(new int[] {3, 2}, new float[] {1, 2, 3, 4, 5, 6});

    @Test
    void multipliesARowWithAMatrixAndAddsTheBias() {
        Tensor bias = new Tensor(new int[] {2}, new float[] {10, 20});
        assertArrayEquals(new float[] {16, 28}, Layers.linear(new float[] {1, 0, 1}, MATRIX, bias));
        assertArrayEquals(new float[] {10, 20}, bias.values(), "the bias stays as it is");
    }

    @Test
    void multipliesWithThePartOfAMatrixFromARowOn() {
        float[] out = {1, 1};
        Layers.addProduct(new float[] {2}, 0, MATRIX, 2, out);
        assertArrayEquals(new float[] {11, 13}, out);
    }

    @Test
    void takesTheMeanOfSomeRowsAndZerosOfNone() {
        assertArrayEquals(new float[] {3, 4}, Layers.mean(MATRIX, new int[] {0, 2}));
        assertArrayEquals(new float[] {0, 0}, Layers.mean(MATRIX, new int[0]));
        assertArrayEquals(new float[] {3, 4}, Layers.row(MATRIX, 1));
    }

    @Test
    void probabilitiesSumToOneForLargeLogitsToo() {
        double[] some = Layers.softmax(new float[] {9, 1000, 1000, -1000}, 1, 4);
        assertEquals(3, some.length);
        assertEquals(1, Arrays.stream(some).sum(), 1e-12);
        assertEquals(0.5, some[0], 1e-12);
        assertEquals(0.5, Layers.sigmoid(0));
    }
}
