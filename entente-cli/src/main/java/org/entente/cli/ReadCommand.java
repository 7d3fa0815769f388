package org.entente.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.Entente;
import org.entente.export.JsonLinesWriter;
import org.entente.model.Coded;
import org.entente.model.CoderVersion;
import org.entente.pipeline.Outcome;
import org.entente.read.DocumentReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads documents and prints their claims. */
@Command(name = "read", description = "Reads documents and shows what they assert.", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        var pipeline = Entente.pipeline();
        DocumentReader reader = new DocumentReader();
        Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        JsonLinesWriter writer = new JsonLinesWriter(out, new CoderVersion("entente", "0.1.0", "PLOVER 2.0"));
        for (Path file : files) {
            reader.read(file, raw -> {
                Outcome<Coded> outcome = pipeline.run(raw);
                if (outcome instanceof Outcome.Done<Coded> done) {
                    try {
                        writer.write(done.value());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                } else if (outcome instanceof Outcome.Failed<Coded> failed) {
                    System.err.println(raw.origin() + ": " + failed.stage() + ": " + failed.message());
                }
            });
        }
        out.flush();
        return 0;
    }
}
