package org.entente.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Faults;
import org.entente.codebook.trigger.EventCodebook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which codebook codes events: the one that ships, or a folder of the user's laid over it. */
final class CodebookOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description = "A folder of tables that add to or replace those of the codebook, such as"
                    + " DIR/plover/types.tsv or DIR/triggers/aid.tsv; see docs/codebook.md.")
    private Optional<String> folder = Optional.empty();

    /** Loads it; a folder with a fault is wrong usage. */
    EventCodebook load() {
        if (folder.isEmpty()) {
            return EventCodebook.load();
        }
        try {
            Faults faults = new Faults();
            EventCodebook codebook = EventCodebook.load(path(folder.get()), faults);
            int found = faults.found().size();
            if (found > 0) {
                String more = found > 1
                        ? "; %d more, see entente codebook validate %s".formatted(found - 1, folder.get())
                        : "";
                throw misused(faults.found().get(0).getMessage() + more);
            }
            return codebook;
        } catch (CodebookException | IllegalArgumentException e) {
            throw misused(String.valueOf(e.getMessage()));
        }
    }

    /**
     * The folder of a name.
     *
     * @throws IllegalArgumentException if there can be none of this name
     */
    static Path path(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("expected the name of a folder, found none");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(
                    "expected a name that this locale can write, found \"%s\"; try LC_ALL=C.UTF-8".formatted(name), e);
        }
    }

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), "--codebook: " + message);
    }
}
