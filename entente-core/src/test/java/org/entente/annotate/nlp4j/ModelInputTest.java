package org.entente.annotate.nlp4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.magicwerk.brownies.collections.primitive.FloatGapList;

class ModelInputTest {
    private static final int SIZE = 300_000;

    @Test
    void readsWeightsWithoutZeros() throws IOException, ClassNotFoundException {
        FloatGapList written = new FloatGapList();
        Random random = new Random(9);
        for (int i = 0; i < SIZE; i++) {
            written.add(random.nextInt(3) == 0 ? random.nextFloat() - 0.5f : 0);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(written);
            out.writeObject("what follows");
        }
        try (ModelInput in = new ModelInput(new ByteArrayInputStream(bytes.toByteArray()))) {
            SparseWeights read = assertInstanceOf(SparseWeights.class, in.readObject());
            for (int i = 0; i < SIZE; i++) {
                assertEquals(written.get(i), read.get(i));
            }
            assertEquals("what follows", in.readObject());
        }
    }
}
