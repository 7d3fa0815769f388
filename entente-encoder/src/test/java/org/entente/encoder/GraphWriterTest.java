package org.entente.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphWriterTest {
    private static final int RANK = NothingLearnt.RANK;
    private static final String SENTENCE = "The envoy of Chad handed Niger a letter about the well at Bosso.";

    @TempDir
    private Path folder;

    private static float[] published(long[] pieces) throws OrtException, IOException {
        byte[] model;
        try (InputStream in = GraphWriterTest.class.getResourceAsStream("/e5-small-v2.onnx")) {
            if (in == null) {
                throw new IOException("expected the published model on the class path");
            }
            model = in.readAllBytes();
        }
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        long[] shape = {1, pieces.length};
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        try (OrtSession session = environment.createSession(model);
                OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor kinds =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[pieces.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", kinds))) {
            float[] values = new float[pieces.length * BaseWeights.WIDTH];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(values);
            return values;
        }
    }

    private float[] ours(GraphWriter.Precision precision, long[] pieces) throws IOException, OrtException {
        Path graph = folder.resolve(precision + ".onnx");
        ModelCache.build(graph, NothingLearnt.weights(), precision);
        try (Encoder encoder = Encoder.of(graph)) {
            return encoder.vectors(pieces, new long[pieces.length]).values();
        }
    }

    @Test
    void givesTheVectorsOfThePublishedModelWhereNothingWasLearnt() throws IOException, OrtException {
        try (WordPieces words = WordPieces.load(96)) {
            long[] pieces = words.of(SENTENCE).ids();
            float[] wanted = published(pieces);
            // The table of words is kept in 16 bits.
            assertArrayEquals(wanted, ours(GraphWriter.Precision.FLOAT, pieces), 2e-2f);
            assertTrue(cosine(wanted, ours(GraphWriter.Precision.FLOAT, pieces)) > 0.99999);
            assertTrue(cosine(wanted, ours(GraphWriter.Precision.INT8, pieces)) > 0.99);
        }
    }

    @Test
    void addsWhatWasLearnt() throws IOException {
        Map<String, Tensor> tensors = new HashMap<>(NothingLearnt.weights().tensors());
        String name = "encoder.layer.3.output.dense";
        tensors.put(name + ".down", one(1536, RANK, 5 * RANK + 1, 3));
        tensors.put(name + ".up", one(RANK, 384, 384 + 7, 0.5f));
        BaseWeights base = BaseWeights.load();
        MergedWeights merged = MergedWeights.of(base, new WeightFile(tensors, Map.of("scale", "2")));
        float before = base.tensor(name + ".weight").values()[5 * 384 + 7];
        assertEquals(before + 3, merged.layers().get(3).narrow().weight().values()[5 * 384 + 7], 1e-6f);
        assertEquals(
                base.tensor(name + ".weight").values()[5 * 384 + 8],
                merged.layers().get(3).narrow().weight().values()[5 * 384 + 8]);
    }

    private static Tensor one(int rows, int columns, int at, float value) {
        Tensor tensor = NothingLearnt.zeros(rows, columns);
        tensor.values()[at] = value;
        return tensor;
    }

    private static double cosine(float[] a, float[] b) {
        double product = 0;
        double lengthOfA = 0;
        double lengthOfB = 0;
        for (int i = 0; i < a.length; i++) {
            product += (double) a[i] * b[i];
            lengthOfA += (double) a[i] * a[i];
            lengthOfB += (double) b[i] * b[i];
        }
        return product / Math.sqrt(lengthOfA * lengthOfB);
    }
}
