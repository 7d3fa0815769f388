package org.entente.tune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.ArrayList;
import java.util.List;
import org.entente.encoder.BaseWeights;
import org.entente.encoder.Tensor;

/**
 * The encoder: frozen base weights, and beside each linear one two thin matrices that are trained.
 *
 * @see "Devlin et al. 2019, BERT; Hu et al. 2021, LoRA"
 */
final class TunedEncoder {
    private static final float EPSILON = 1e-12f;
    private static final float DROPOUT = 0.1f;
    private static final float HIDDEN = -1e4f;

    /** Weight, bias and the two thin matrices. */
    private record Linear(NDArray weight, NDArray bias, NDArray down, NDArray up) {}

    private record Norm(NDArray scale, NDArray shift) {}

    private record Layer(Linear attention, Linear output, Norm first, Linear widen, Linear narrow, Norm second) {}

    private final BaseWeights base;
    private final NDManager manager;
    private final NDArray scale;
    private final NDArray temper;
    private final NDArray roles;
    private final Norm first;
    private final List<Layer> layers = new ArrayList<>();

    TunedEncoder(BaseWeights base, NDManager manager, Parameters parameters, Settings settings) {
        this.base = base;
        this.manager = manager;
        this.scale = Arrays.number(manager, settings.scale());
        this.temper = Arrays.number(manager, 1 / Math.sqrt((double) BaseWeights.WIDTH / BaseWeights.HEADS));
        this.first = norm("embeddings.LayerNorm");
        this.roles = parameters.normal("roles", new Shape(4, BaseWeights.WIDTH), 0.02, settings.rate(), 0);
        for (int i = 0; i < BaseWeights.LAYERS; i++) {
            String at = "encoder.layer." + i + ".";
            layers.add(new Layer(
                    attention(at, parameters, settings),
                    linear(at + "attention.output.dense", parameters, settings),
                    norm(at + "attention.output.LayerNorm"),
                    linear(at + "intermediate.dense", parameters, settings),
                    linear(at + "output.dense", parameters, settings),
                    norm(at + "output.LayerNorm")));
        }
    }

    private Norm norm(String name) {
        return new Norm(array(base.tensor(name + ".weight")), array(base.tensor(name + ".bias")));
    }

    private NDArray array(Tensor tensor) {
        long[] shape = java.util.Arrays.stream(tensor.shape()).asLongStream().toArray();
        return Arrays.owned(manager, tensor.values(), new Shape(shape));
    }

    private Linear linear(String name, Parameters parameters, Settings settings) {
        return linear(
                name, array(base.tensor(name + ".weight")), array(base.tensor(name + ".bias")), parameters, settings);
    }

    /** Query, key and value side by side, as one. */
    private Linear attention(String at, Parameters parameters, Settings settings) {
        List<NDArray> weights = new ArrayList<>();
        List<NDArray> biases = new ArrayList<>();
        for (String part : List.of("query", "key", "value")) {
            weights.add(array(base.tensor(at + "attention.self." + part + ".weight")));
            biases.add(array(base.tensor(at + "attention.self." + part + ".bias")));
        }
        NDArray weight = weights.get(0).concat(weights.get(1), 1).concat(weights.get(2), 1);
        NDArray bias = biases.get(0).concat(biases.get(1), 0).concat(biases.get(2), 0);
        return linear(at + "attention.self", weight, bias, parameters, settings);
    }

    private Linear linear(String name, NDArray weight, NDArray bias, Parameters parameters, Settings settings) {
        long inputs = weight.getShape().get(0);
        long outputs = weight.getShape().get(1);
        NDArray down = parameters.normal(
                name + ".down",
                new Shape(inputs, settings.rank()),
                1 / Math.sqrt((double) inputs),
                settings.rate(),
                settings.decay());
        NDArray up = parameters.zeros(name + ".up", new Shape(settings.rank(), outputs), settings.rate());
        return new Linear(weight, bias, down, up);
    }

    /**
     * The vectors of the pieces of a batch.
     *
     * @return batch times length rows
     */
    NDArray forward(NDManager step, Batch batch, boolean training) {
        int size = batch.size();
        int length = batch.length();
        NDArray x = Arrays.owned(step, embedded(batch), new Shape((long) size * length, BaseWeights.WIDTH));
        if (batch.marked()) {
            NDArray marks = Arrays.owned(step, batch.roles(), new Shape((long) size * length, 4));
            x = x.add(marks.matMul(roles));
        }
        x = drop(normed(x, first), training);
        NDArray mask = Arrays.owned(step, hidden(batch), new Shape(size, 1, 1, length));
        for (Layer layer : layers) {
            NDArray attended = apply(attend(apply(x, layer.attention), mask, size, length, training), layer.output);
            x = normed(x.add(drop(attended, training)), layer.first);
            NDArray wide = Activation.gelu(apply(x, layer.widen));
            x = normed(x.add(drop(apply(wide, layer.narrow), training)), layer.second);
        }
        return x;
    }

    private NDArray apply(NDArray x, Linear linear) {
        NDArray learnt = x.matMul(linear.down).matMul(linear.up).mul(scale);
        return x.matMul(linear.weight).add(learnt).add(linear.bias);
    }

    private NDArray attend(NDArray joined, NDArray mask, int size, int length, boolean training) {
        NDList parts = joined.split(3, 1);
        NDArray query = heads(parts.get(0), size, length);
        NDArray key = heads(parts.get(1), size, length);
        NDArray value = heads(parts.get(2), size, length);
        NDArray scores = query.matMul(key.transpose(0, 1, 3, 2)).mul(temper).add(mask);

        NDArray weights = drop(scores.softmax(-1), training);
        return weights.matMul(value).transpose(0, 2, 1, 3).reshape((long) size * length, BaseWeights.WIDTH);
    }

    private static NDArray heads(NDArray x, int size, int length) {
        return x.reshape(size, length, BaseWeights.HEADS, BaseWeights.WIDTH / BaseWeights.HEADS)
                .transpose(0, 2, 1, 3);
    }

    private static NDArray normed(NDArray x, Norm norm) {
        return LayerNorm.layerNorm(x, new Shape(BaseWeights.WIDTH), norm.scale, norm.shift, EPSILON)
                .singletonOrThrow();
    }

    private static NDArray drop(NDArray x, boolean training) {
        return training ? Dropout.dropout(x, DROPOUT, true).singletonOrThrow() : x;
    }

    private float[] embedded(Batch batch) {
        Tensor words = base.tensor("embeddings.word_embeddings.weight");
        Tensor places = base.tensor("embeddings.position_embeddings.weight");
        Tensor kinds = base.tensor("embeddings.token_type_embeddings.weight");
        int width = BaseWeights.WIDTH;
        float[] values = new float[batch.size() * batch.length() * width];
        for (int at = 0; at < batch.size() * batch.length(); at++) {
            int word = Math.toIntExact(batch.id(at)) * width;
            int place = at % batch.length() * width;
            for (int i = 0; i < width; i++) {
                values[at * width + i] = words.values()[word + i] + places.values()[place + i] + kinds.values()[i];
            }
        }
        return values;
    }

    private static float[] hidden(Batch batch) {
        float[] values = new float[batch.size() * batch.length()];
        for (int at = 0; at < values.length; at++) {
            values[at] = batch.isPadding(at) ? HIDDEN : 0;
        }
        return values;
    }
}
