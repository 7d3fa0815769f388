package org.entente.encoder;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.Span;

/** One sentence as the model read it. */
public final class SentenceReading {
    private final PieceList pieces;
    private final Tensor vectors;
    private final WeightFile weights;
    private final Labels labels;
    private final float[] whole;

    /** What each word brings to the question whose words they are; the same for every act. */
    private final float[][] wordsAsked;

    SentenceReading(PieceList pieces, Tensor vectors, WeightFile weights, Labels labels) {
        this.pieces = pieces;
        this.vectors = vectors;
        this.weights = weights;
        this.labels = labels;
        this.whole = Layers.mean(vectors, IntStream.range(0, pieces.size()).toArray());
        Tensor weight = MergedWeights.tensor(weights, "role.word");
        this.wordsAsked = IntStream.range(0, pieces.size())
                .filter(i -> pieces.starts()[i])
                .mapToObj(i -> Layers.product(Layers.row(vectors, i), weight))
                .toArray(float[][]::new);
    }

    /** The words of the sentence, code points; what is beyond the longest sentence is missing. */
    public List<Span> words() {
        return IntStream.range(0, pieces.size())
                .filter(i -> pieces.starts()[i])
                .mapToObj(this::word)
                .toList();
    }

    private Span word(int start) {
        int end = start + 1;
        while (end < pieces.size()
                && !pieces.starts()[end]
                && !pieces.spans().get(end).equals(new Span(0, 0))) {
            end++;
        }
        return new Span(
                pieces.spans().get(start).begin(), pieces.spans().get(end - 1).end());
    }

    /**
     * Which act each word names.
     *
     * @return a row for each word: first the probability of none, then of each type
     */
    public double[][] acts() {
        Tensor weight = tensor("tag.weight");
        Tensor bias = tensor("tag.bias");
        return IntStream.range(0, pieces.size())
                .filter(i -> pieces.starts()[i])
                .mapToObj(i -> Layers.linear(Layers.row(vectors, i), weight, bias))
                .map(logits -> Layers.softmax(logits, 0, logits.length))
                .toArray(double[][]::new);
    }

    /**
     * Whether each word belongs to the actor and to the recipient of an act.
     *
     * @param act the words that name it
     * @return a row for each word: of the actor, of the recipient
     */
    public double[][] parties(List<Span> act) {
        float[] asked = tensor("role.bias").values().clone();
        Layers.addProduct(Layers.mean(vectors, pieces.wordsIn(act)), 0, tensor("role.act"), 0, asked);
        Tensor out = tensor("role.out");
        Tensor bias = tensor("role.out.bias");
        double[][] found = new double[wordsAsked.length][];
        for (int word = 0; word < found.length; word++) {
            float[] met = new float[asked.length];
            for (int i = 0; i < met.length; i++) {
                met[i] = (float) Math.tanh(asked[i] + wordsAsked[word][i]);
            }
            float[] logits = Layers.linear(met, out, bias);
            found[word] = new double[] {Layers.sigmoid(logits[0]), Layers.sigmoid(logits[1])};
        }
        return found;
    }

    /** What an act with its parties is. */
    public Opinion opinion(List<Span> act, List<Span> actor, List<Span> recipient) {
        Tensor weight = tensor("event.weight");
        float[] logits = tensor("event.bias").values().clone();
        int width = vectors.columns();
        Layers.addProduct(Layers.mean(vectors, pieces.wordsIn(act)), 0, weight, 0, logits);
        Layers.addProduct(Layers.mean(vectors, pieces.wordsIn(actor)), 0, weight, width, logits);
        Layers.addProduct(Layers.mean(vectors, pieces.wordsIn(recipient)), 0, weight, 2 * width, logits);
        Layers.addProduct(whole, 0, weight, 3 * width, logits);
        int types = labels.types().size();
        int modes = types + labels.modes().size();
        float[] modeLogits = java.util.Arrays.copyOfRange(logits, types, modes);
        return new Opinion(
                labels, Layers.softmax(logits, 0, types), modeLogits, Layers.softmax(logits, modes, logits.length));
    }

    /** Probability that the sentence tells any event. */
    public double tellsEvent() {
        float[] logits = sentence();
        return Layers.sigmoid(logits[logits.length - 1]);
    }

    /** Probability of each context. */
    public double[] contexts() {
        float[] logits = sentence();
        return IntStream.range(0, labels.contexts().size())
                .mapToDouble(i -> Layers.sigmoid(logits[i]))
                .toArray();
    }

    private float[] sentence() {
        return Layers.linear(whole, tensor("sentence.weight"), tensor("sentence.bias"));
    }

    private Tensor tensor(String name) {
        return MergedWeights.tensor(weights, name);
    }
}
