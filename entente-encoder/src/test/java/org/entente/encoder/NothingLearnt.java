package org.entente.encoder;

import java.util.HashMap;
import java.util.Map;

/** Weights as training makes them, of which nothing was learnt: the encoder stays as it was published. */
final class NothingLearnt {
    static final int RANK = 2;

    private NothingLearnt() {}

    static WeightFile weights() {
        Map<String, Tensor> tensors = new HashMap<>();
        tensors.put("roles", zeros(4, BaseWeights.WIDTH));
        for (int i = 0; i < BaseWeights.LAYERS; i++) {
            String at = "encoder.layer." + i + ".";
            thin(tensors, at + "attention.self", 384, 1152);
            thin(tensors, at + "attention.output.dense", 384, 384);
            thin(tensors, at + "intermediate.dense", 384, 1536);
            thin(tensors, at + "output.dense", 1536, 384);
        }
        return new WeightFile(tensors, Map.of("scale", "2"));
    }

    private static void thin(Map<String, Tensor> tensors, String name, int inputs, int outputs) {
        tensors.put(name + ".down", zeros(inputs, RANK));
        tensors.put(name + ".up", zeros(RANK, outputs));
    }

    static Tensor zeros(int rows, int columns) {
        return new Tensor(new int[] {rows, columns}, new float[rows * columns]);
    }
}
