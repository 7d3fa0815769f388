package org.entente.encoder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** Builds the encoder once from base weights and what training learnt, and keeps it. */
public final class ModelCache {
    /** Word pieces of a sentence that the model reads, the marks at its ends included. */
    public static final int LONGEST = 96;

    private final Path folder;
    private final Consumer<String> says;

    /** A cache in a folder, which is made when it is needed; told in a line when an encoder is built. */
    public ModelCache(Path folder, Consumer<String> says) {
        this.folder = folder;
        this.says = says;
    }

    /**
     * The model of some weights.
     *
     * @param name of this version of them
     * @throws IOException if it can neither be read nor built
     */
    public EventModel open(String name, WeightFile weights) throws IOException {
        Path graph = folder.resolve("encoder-" + name + ".onnx");
        if (!Files.isRegularFile(graph)) {
            says.accept("building the small model, once, in " + folder);
            build(graph, weights, GraphWriter.Precision.INT8);
        }
        return EventModel.of(graph, weights, LONGEST);
    }

    static void build(Path graph, WeightFile weights, GraphWriter.Precision precision) throws IOException {
        Path parent = graph.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException("%s: expected a file in a folder".formatted(graph));
        }
        Path unfinished = unfinished(parent);
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                new GraphWriter(precision)
                        .write(MergedWeights.of(BaseWeights.load(), weights))
                        .writeTo(out);
            }
            move(unfinished, graph);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Path unfinished(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, "encoder", ".unfinished");
        } catch (IOException e) {
            // The message of a file system's exception is often a path and nothing more.
            String found = e instanceof FileSystemException ? e.getClass().getSimpleName() + " " : "";
            throw new IOException(
                    "%s: expected a folder that can be written, found %s%s".formatted(folder, found, e.getMessage()),
                    e);
        }
    }

    /** At once, so that another process never sees half a file. */
    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
