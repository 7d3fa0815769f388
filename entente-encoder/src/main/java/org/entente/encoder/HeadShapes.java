package org.entente.encoder;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What weights must hold beside the adapters, so that a damaged file is found when it is opened and not at a sentence. */
final class HeadShapes {
    private static final int SIDES = 2;
    private static final int POOLED_FOR_PAIR = 3;
    private static final int POOLED_FOR_EVENT = 4;

    private final Map<String, int[]> shapes = new LinkedHashMap<>();

    private HeadShapes(Labels labels, int meeting) {
        int width = BaseWeights.WIDTH;
        int types = labels.types().size();
        int answers = types + labels.modes().size() + labels.assertions().size();
        int about = labels.contexts().size() + 1;
        layer("tag", width, types + 1);
        shapes.put("role.act", new int[] {width, meeting});
        shapes.put("role.word", new int[] {width, meeting});
        shapes.put("role.bias", new int[] {meeting});
        shapes.put("role.out", new int[] {meeting, SIDES});
        shapes.put("role.out.bias", new int[] {SIDES});
        layer("event", POOLED_FOR_EVENT * width, answers);
        layer("pair", POOLED_FOR_PAIR * width, types + 1);
        layer("sentence", width, about);
    }

    private void layer(String name, int rows, int columns) {
        shapes.put(name + ".weight", new int[] {rows, columns});
        shapes.put(name + ".bias", new int[] {columns});
    }

    /**
     * Looks at the heads of weights.
     *
     * @throws IOException if one is missing or has another shape than the labels of the file ask for
     */
    static void check(WeightFile weights) throws IOException {
        Tensor bias = weights.tensors().get("role.bias");
        int meeting = bias == null ? 0 : bias.values().length;
        for (Map.Entry<String, int[]> each : new HeadShapes(Labels.of(weights.notes()), meeting).shapes.entrySet()) {
            Tensor found = weights.tensors().get(each.getKey());
            if (found == null || !Arrays.equals(found.shape(), each.getValue())) {
                throw new IOException("weights: expected \"%s\" of shape %s, found %s"
                        .formatted(
                                each.getKey(),
                                Arrays.toString(each.getValue()),
                                found == null ? "none" : Arrays.toString(found.shape())));
            }
        }
    }
}
