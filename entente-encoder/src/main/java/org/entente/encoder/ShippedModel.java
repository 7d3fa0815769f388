package org.entente.encoder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

/** The weights that come with the build. */
public final class ShippedModel {
    /** Name and version of the weights; it stands in outputs. */
    public static final String VERSION = "events-2";

    private static final String WEIGHTS = "events.safetensors";
    private static final int PREFIX = 8;

    private ShippedModel() {}

    /**
     * Opens the model; builds its encoder in the cache where that has not been done.
     *
     * @param cache directory for what is built, made if it is missing
     * @param says told in a line when the encoder is built
     * @return empty where this build has no weights
     * @throws IOException if there are weights, but they cannot be used
     */
    public static Optional<ModelBeside> open(Path cache, Consumer<String> says) throws IOException {
        try (InputStream in = ShippedModel.class.getResourceAsStream(WEIGHTS)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            WeightFile weights = WeightFile.read(new ByteArrayInputStream(bytes));
            HeadShapes.check(weights);
            ModelCache kept = new ModelCache(cache, says);
            return Optional.of(new ModelBeside(kept.open(VERSION + "-" + hash(bytes), weights), VERSION));
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, PREFIX);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
