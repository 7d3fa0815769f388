package org.entente.tune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.entente.encoder.Tensor;

/** The numbers that training changes, by name, with what the optimiser remembers of each. */
final class Parameters {
    private static final float DECAY_OF_MEAN = 0.9f;
    private static final float DECAY_OF_SQUARE = 0.999f;
    private static final float SMALL = 1e-8f;

    /** The engine clips every single number to this unless it is below zero: at zero nothing would be learnt. */
    private static final float UNCLIPPED = -1;

    /** One trained array. */
    private record Trained(NDArray weight, NDArray mean, NDArray square, float rate, float decay) {}

    private final NDManager manager;
    private final Random random;
    private final Map<String, Trained> byName = new TreeMap<>();
    private int steps;

    Parameters(NDManager manager, Random random) {
        this.manager = manager;
        this.random = random;
    }

    /** A new array of normal random numbers. */
    NDArray normal(String name, Shape shape, double deviation, double rate, double decay) {
        float[] values = new float[Math.toIntExact(shape.size())];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * deviation);
        }
        return add(name, shape, values, rate, decay);
    }

    /** A new array of zeros. */
    NDArray zeros(String name, Shape shape, double rate) {
        return add(name, shape, new float[Math.toIntExact(shape.size())], rate, 0);
    }

    private NDArray add(String name, Shape shape, float[] values, double rate, double decay) {
        NDArray weight = Arrays.owned(manager, values, shape);
        weight.setRequiresGradient(true);
        byName.put(name, new Trained(weight, manager.zeros(shape), manager.zeros(shape), (float) rate, (float) decay));
        return weight;
    }

    /**
     * One step of AdamW.
     *
     * @param schedule what the rates are multiplied with now
     * @param longest the gradient's norm is cut to this
     * @throws IllegalStateException if the gradient is no number
     */
    void step(float schedule, float longest) {
        List<Map.Entry<Trained, NDArray>> gradients = new ArrayList<>();
        double sum = 0;
        for (Trained each : byName.values()) {
            NDArray gradient = each.weight.getGradient();
            gradients.add(Map.entry(each, gradient));
            sum += gradient.square().sum().getFloat();
        }
        float norm = (float) Math.sqrt(sum);
        if (!Float.isFinite(norm)) {
            throw new IllegalStateException("expected a gradient, found " + norm);
        }
        steps++;
        float cut = Math.min(1, longest / (norm + SMALL));
        gradients.forEach(each -> update(each.getKey(), each.getValue(), schedule, cut));
    }

    private void update(Trained each, NDArray gradient, float schedule, float cut) {
        double unbiasedMean = 1 - Math.pow(DECAY_OF_MEAN, steps);
        double unbiasedSquare = 1 - Math.pow(DECAY_OF_SQUARE, steps);
        float rate = each.rate * schedule;
        float corrected = (float) (rate * Math.sqrt(unbiasedSquare) / unbiasedMean);
        NDList inputs = new NDList(each.weight, gradient, each.mean, each.square);
        each.weight
                .getNDArrayInternal()
                .adamUpdate(
                        inputs,
                        new NDList(each.weight),
                        rate,
                        corrected,
                        each.decay,
                        cut,
                        UNCLIPPED,
                        DECAY_OF_MEAN,
                        DECAY_OF_SQUARE,
                        SMALL,
                        false,
                        true);
    }

    /** What was learnt so far. */
    Map<String, Tensor> tensors() {
        Map<String, Tensor> found = new TreeMap<>();
        byName.forEach((name, each) -> {
            long[] shape = each.weight.getShape().getShape();
            int[] lengths =
                    java.util.Arrays.stream(shape).mapToInt(Math::toIntExact).toArray();
            found.put(name, new Tensor(lengths, each.weight.toFloatArray()));
        });
        return found;
    }
}
