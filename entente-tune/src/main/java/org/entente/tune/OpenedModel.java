package org.entente.tune;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.encoder.EventModel;
import org.entente.encoder.ModelCache;
import org.entente.encoder.WeightFile;

/** A weight file's model, to be measured, and what it is measured on: WEIGHTS INPUT CACHE on a command line. */
record OpenedModel(EventModel model, Path input) implements AutoCloseable {
    private static final String USAGE =
            "usage: %s WEIGHTS %s CACHE, the last a folder for the built encoder; found %d arguments";

    /** What is done with a model. */
    interface Measure {
        void of(OpenedModel opened) throws IOException;
    }

    /**
     * Opens what a command line names and measures it.
     *
     * @param name of the main class, for its usage
     * @param kind of input, for its usage
     * @return the exit code
     */
    static int measured(String name, String kind, String[] arguments, Measure measure) {
        if (arguments.length != 3) {
            System.err.println(USAGE.formatted(name, kind, arguments.length));
            return 2;
        }
        try (OpenedModel opened = open(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]))) {
            measure.of(opened);
            return 0;
        } catch (IOException e) {
            System.err.println("entente-tune: " + e.getMessage());
            return 1;
        }
    }

    private static OpenedModel open(Path file, Path input, Path cache) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            // Each file has an encoder of its own in the cache, by its name.
            String name = String.valueOf(file.getFileName()).replaceAll("\\W", "");
            return new OpenedModel(new ModelCache(cache, System.err::println).open(name, WeightFile.read(in)), input);
        }
    }

    @Override
    public void close() {
        model.close();
    }
}
