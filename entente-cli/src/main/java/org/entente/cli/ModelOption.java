package org.entente.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.CacheDirectory;
import org.entente.code.event.SentenceModel;
import org.entente.encoder.ShippedModel;
import picocli.CommandLine.Option;

/** Whether a small model stands beside the rules that code events. */
final class ModelOption {
    private static final String ALONE = "; events are coded by rules alone";

    @Option(
            names = "--rules-only",
            description = "Code events by rules alone, without the small model beside them: faster, and finds less.")
    private boolean rulesOnly;

    /**
     * Opens the model; where it cannot be used that is said, and rules go on alone.
     *
     * @param says told in a line or two
     */
    Optional<SentenceModel> load(Consumer<String> says) {
        if (rulesOnly) {
            return Optional.empty();
        }
        try {
            return open(CacheDirectory.of(System.getenv(), System.getProperty("user.home")), says);
        } catch (InvalidPathException e) {
            return unusable(e, says);
        }
    }

    static Optional<SentenceModel> open(Path cache, Consumer<String> says) {
        try {
            Optional<SentenceModel> model = ShippedModel.open(cache, says).map(opened -> opened);
            if (model.isEmpty()) {
                says.accept("this build has no weights of the small model" + ALONE);
            }
            return model;
        } catch (IOException e) {
            return unusable(e, says);
        }
    }

    private static Optional<SentenceModel> unusable(Exception why, Consumer<String> says) {
        String found = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        says.accept("model left out: %s%s".formatted(found, ALONE));
        return Optional.empty();
    }
}
