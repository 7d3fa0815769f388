package org.entente.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.CacheDirectory;
import org.entente.annotate.nlp4j.Nlp4jAnnotator;
import org.entente.annotate.nlp4j.Nlp4jTagger;
import org.entente.model.Annotated;
import org.entente.model.Document;

/** The real annotator, loaded once for all tests of a module, and documents for it. */
public final class Annotators {
    private Annotators() {}

    public static Annotator shared() {
        return Loaded.ANNOTATOR;
    }

    /** A plain text, annotated. */
    public static Annotated annotate(String text) {
        return shared().apply(document(text));
    }

    /** A document of which nothing is known but its text. */
    public static Document document(String text) {
        return new Document(
                "test",
                Optional.empty(),
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                List.of(),
                "test",
                "0".repeat(64),
                Optional.empty());
    }

    /** Not a lambda of {@link Loaded}: threads that load would wait for the class that waits for them. */
    private static void silent(String said) {}

    /** Loaded when first used: tests that only want a document need no models. */
    private static final class Loaded {
        static final Annotator ANNOTATOR = load();

        private static Annotator load() {
            Path cache = CacheDirectory.of(System.getenv(), System.getProperty("user.home"));
            try {
                return new Nlp4jAnnotator(new NewsSegmenter(), Nlp4jTagger.load(cache, Annotators::silent));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
