package org.entente.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Map;

/** Gives each word piece of a sentence its vector. Safe for many threads. */
final class Encoder implements AutoCloseable {
    private final OrtEnvironment environment;
    private final OrtSession session;

    private Encoder(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /** From a graph that {@link GraphWriter} wrote. */
    static Encoder of(Path graph) throws OrtException, NativeLibraryException {
        OrtEnvironment environment = environment();
        // On some systems it would tell its makers that it runs.
        environment.setTelemetry(false);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // One thread a call: documents are what runs side by side.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            return new Encoder(environment, environment.createSession(graph.toString(), options));
        }
    }

    /** The library loads itself where it is first asked; it is not made for every system. */
    private static OrtEnvironment environment() throws NativeLibraryException {
        try {
            return OrtEnvironment.getEnvironment();
        } catch (RuntimeException | LinkageError e) {
            throw new NativeLibraryException("ONNX Runtime", e);
        }
    }

    /**
     * The vectors of a sentence.
     *
     * @param roles for each piece 0, or 1 for the actor, 2 for the recipient, 3 for both
     * @return length by width
     */
    Tensor vectors(long[] pieces, long[] roles) {
        long[] places = new long[pieces.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        long[] shape = {1, pieces.length};
        try (OnnxTensor piece = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), shape);
                OnnxTensor role = OnnxTensor.createTensor(environment, LongBuffer.wrap(roles), shape);
                OnnxTensor place =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(places), new long[] {pieces.length});
                OrtSession.Result result = session.run(
                        Map.of(GraphWriter.PIECES, piece, GraphWriter.PLACES, place, GraphWriter.ROLES, role))) {
            FloatBuffer values = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] copied = new float[values.remaining()];
            values.get(copied);
            return new Tensor(new int[] {pieces.length, BaseWeights.WIDTH}, copied);
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed on %d word pieces".formatted(pieces.length), e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder did not close", e);
        }
    }
}
