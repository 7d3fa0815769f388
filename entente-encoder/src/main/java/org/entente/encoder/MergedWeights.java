package org.entente.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The base weights with what training learnt added to them.
 *
 * @param words a vector for each word piece
 * @param places a vector for each position
 * @param roles a vector for a piece of no party, of the actor, of the recipient, of both
 * @param first norm of the embeddings
 * @param layers of the encoder, the lowest first
 * @see "Hu et al. 2021, LoRA"
 */
record MergedWeights(Tensor words, Tensor places, Tensor roles, Norm first, List<Layer> layers) {
    private static final String EMBEDDINGS = "embeddings.";
    private static final int ROLES = 4;

    MergedWeights {
        layers = List.copyOf(layers);
    }

    /** Scale and shift of a layer norm. */
    record Norm(Tensor scale, Tensor shift) {}

    /** Weight, inputs by outputs, and bias. */
    record Linear(Tensor weight, Tensor bias) {}

    /** Query, key and value side by side in the attention. */
    record Layer(Linear attention, Linear output, Norm first, Linear widen, Linear narrow, Norm second) {}

    static MergedWeights of(BaseWeights base, WeightFile learnt) {
        float scale = Float.parseFloat(learnt.notes().getOrDefault("scale", "1"));
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < BaseWeights.LAYERS; i++) {
            String at = "encoder.layer." + i + ".";
            layers.add(new Layer(
                    merged(attention(base, at + "attention.self"), learnt, at + "attention.self", scale),
                    linear(base, learnt, at + "attention.output.dense", scale),
                    norm(base, at + "attention.output.LayerNorm"),
                    linear(base, learnt, at + "intermediate.dense", scale),
                    linear(base, learnt, at + "output.dense", scale),
                    norm(base, at + "output.LayerNorm")));
        }
        return new MergedWeights(
                base.tensor(EMBEDDINGS + "word_embeddings.weight"),
                base.tensor(EMBEDDINGS + "position_embeddings.weight"),
                roles(base.tensor(EMBEDDINGS + "token_type_embeddings.weight"), tensor(learnt, "roles")),
                norm(base, EMBEDDINGS + "LayerNorm"),
                layers);
    }

    static Tensor tensor(WeightFile learnt, String name) {
        Tensor found = learnt.tensors().get(name);
        if (found == null) {
            throw new IllegalArgumentException("weights: expected a tensor \"%s\", found none".formatted(name));
        }
        return found;
    }

    private static Tensor roles(Tensor kinds, Tensor learnt) {
        int width = kinds.columns();
        float[] values = new float[ROLES * width];
        for (int role = 0; role < ROLES; role++) {
            for (int i = 0; i < width; i++) {
                values[role * width + i] = kinds.values()[i] + (role > 0 ? learnt.values()[role * width + i] : 0);
            }
        }
        return new Tensor(new int[] {ROLES, width}, values);
    }

    private static Norm norm(BaseWeights base, String name) {
        return new Norm(base.tensor(name + ".weight"), base.tensor(name + ".bias"));
    }

    private static Linear linear(BaseWeights base, WeightFile learnt, String name, float scale) {
        Linear linear = new Linear(base.tensor(name + ".weight"), base.tensor(name + ".bias"));
        return merged(linear, learnt, name, scale);
    }

    private static Linear attention(BaseWeights base, String at) {
        List<Tensor> weights = new ArrayList<>();
        List<Tensor> biases = new ArrayList<>();
        for (String part : List.of("query", "key", "value")) {
            weights.add(base.tensor(at + "." + part + ".weight"));
            biases.add(base.tensor(at + "." + part + ".bias"));
        }
        return new Linear(beside(weights, weights.get(0).rows()), beside(biases, 1));
    }

    private static Tensor beside(List<Tensor> parts, int rows) {
        int columns = parts.stream().mapToInt(Tensor::columns).sum();
        float[] values = new float[rows * columns];
        int at = 0;
        for (Tensor part : parts) {
            int width = part.columns();
            for (int row = 0; row < rows; row++) {
                System.arraycopy(part.values(), row * width, values, row * columns + at, width);
            }
            at += width;
        }
        return new Tensor(rows == 1 ? new int[] {columns} : new int[] {rows, columns}, values);
    }

    private static Linear merged(Linear linear, WeightFile learnt, String name, float scale) {
        Tensor down = tensor(learnt, name + ".down");
        Tensor up = tensor(learnt, name + ".up");
        int inputs = linear.weight().rows();
        int outputs = linear.weight().columns();
        float[] values = Arrays.copyOf(linear.weight().values(), inputs * outputs);
        for (int in = 0; in < inputs; in++) {
            for (int rank = 0; rank < up.rows(); rank++) {
                float factor = scale * down.values()[in * up.rows() + rank];
                for (int out = 0; out < outputs; out++) {
                    values[in * outputs + out] += factor * up.values()[rank * outputs + out];
                }
            }
        }
        return new Linear(new Tensor(linear.weight().shape(), values), linear.bias());
    }
}
