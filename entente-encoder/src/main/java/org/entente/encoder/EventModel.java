package org.entente.encoder;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.Span;

/** What the small model sees in a sentence. Safe for many threads. */
public final class EventModel implements AutoCloseable {
    private final WordPieces pieces;
    private final Encoder encoder;
    private final Labels labels;
    private final WeightFile weights;

    private EventModel(WordPieces pieces, Encoder encoder, WeightFile weights) {
        this.pieces = pieces;
        this.encoder = encoder;
        this.weights = weights;
        this.labels = Labels.of(weights.notes());
    }

    /**
     * A model.
     *
     * @param graph the encoder, as {@link ModelCache} keeps it
     * @param weights the heads
     * @param longest word pieces of a sentence
     * @throws IOException if the graph cannot be read
     */
    static EventModel of(Path graph, WeightFile weights, int longest) throws IOException {
        try {
            return new EventModel(WordPieces.load(longest), Encoder.of(graph), weights);
        } catch (OrtException e) {
            throw new IOException("%s: expected an encoder, found %s".formatted(graph, e.getMessage()), e);
        }
    }

    /** What the model answers with. */
    public Labels labels() {
        return labels;
    }

    /** Reads a sentence once; what is then asked of it costs little. */
    public SentenceReading read(String sentence) {
        PieceList list = pieces.of(sentence);
        return new SentenceReading(list, encoder.vectors(list.ids(), new long[list.size()]), weights, labels);
    }

    /** Whether the model reads any of some stretches of a sentence: what is beyond the longest sentence it does not. */
    public boolean reads(String sentence, List<Span> stretches) {
        return pieces.of(sentence).in(stretches).length > 0;
    }

    /**
     * What one party does to another.
     *
     * @param actor stretches of the sentence, code points
     * @return a probability for each type, and last for nothing
     */
    public double[] pair(String sentence, List<Span> actor, List<Span> recipient) {
        PieceList list = pieces.of(sentence);
        int[] actors = list.in(actor);
        int[] recipients = list.in(recipient);
        long[] roles = new long[list.size()];
        Arrays.stream(actors).forEach(i -> roles[i] |= 1);
        Arrays.stream(recipients).forEach(i -> roles[i] |= 2);
        Tensor vectors = encoder.vectors(list.ids(), roles);
        Tensor weight = MergedWeights.tensor(weights, "pair.weight");
        float[] logits = MergedWeights.tensor(weights, "pair.bias").values().clone();
        int width = vectors.columns();
        int[] all = IntStream.range(0, list.size()).toArray();
        Layers.addProduct(Layers.mean(vectors, all), 0, weight, 0, logits);
        Layers.addProduct(Layers.mean(vectors, actors), 0, weight, width, logits);
        Layers.addProduct(Layers.mean(vectors, recipients), 0, weight, 2 * width, logits);
        return Layers.softmax(logits, 0, logits.length);
    }

    @Override
    public void close() {
        encoder.close();
        pieces.close();
    }
}
