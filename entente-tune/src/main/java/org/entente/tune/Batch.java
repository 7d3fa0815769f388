package org.entente.tune;

import java.util.List;

/** Sentences that go through the encoder together, filled up to one length. All are plain, or all have a marked pair. */
final class Batch {
    private static final int STEP = 4;

    private final List<Example> examples;
    private final int length;

    Batch(List<Example> examples) {
        this.examples = List.copyOf(examples);
        int longest =
                examples.stream().mapToInt(each -> each.pieces().size()).max().orElse(1);
        this.length = (longest + STEP - 1) / STEP * STEP;
    }

    List<Example> examples() {
        return examples;
    }

    int size() {
        return examples.size();
    }

    int length() {
        return length;
    }

    boolean marked() {
        return examples.get(0).pair().isPresent();
    }

    boolean isPadding(int at) {
        return at % length >= examples.get(at / length).pieces().size();
    }

    long id(int at) {
        return isPadding(at) ? 0 : examples.get(at / length).pieces().ids()[at % length];
    }

    /** For each piece a one in the column of its role: actor 1, recipient 2, both 3. */
    float[] roles() {
        float[] values = new float[size() * length * 4];
        for (int i = 0; i < size(); i++) {
            Example.Pair pair = examples.get(i).pair().orElseThrow();
            int[] role = new int[length];
            for (int piece : pair.actor()) {
                role[piece] |= 1;
            }
            for (int piece : pair.recipient()) {
                role[piece] |= 2;
            }
            for (int piece = 0; piece < length; piece++) {
                if (role[piece] > 0) {
                    values[(i * length + piece) * 4 + role[piece]] = 1;
                }
            }
        }
        return values;
    }
}
