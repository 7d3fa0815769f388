package org.entente.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.Entente;
import org.entente.export.JsonLinesWriter;
import org.entente.model.Coded;
import org.entente.model.CoderVersion;
import org.entente.pipeline.Outcome;
import org.entente.read.DocumentReader;
import org.entente.read.Failure;
import org.entente.read.RawDocument;
import org.entente.read.Sink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads documents and prints their claims. */
@Command(name = "read", description = "Reads documents and shows what they assert.", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<String> files = List.of();

    @Override
    public Integer call() throws IOException {
        var pipeline = Entente.pipeline();
        DocumentReader reader = new DocumentReader();
        Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        JsonLinesWriter writer = new JsonLinesWriter(out, new CoderVersion("entente", "0.1.0", "PLOVER 2.0"));
        reader.read(files, new Sink() {
            @Override
            public void document(RawDocument raw) {
                Outcome<Coded> outcome = pipeline.run(raw);
                if (outcome instanceof Outcome.Done<Coded> done) {
                    write(() -> writer.write(done.value()));
                } else if (outcome instanceof Outcome.Failed<Coded> failed) {
                    System.err.println(raw.origin() + ": " + failed.stage() + ": " + failed.message());
                }
            }

            @Override
            public void failed(Failure failure) {
                System.err.println(failure.oneLine());
                write(() -> writer.write(failure.document()));
            }

            @Override
            public void warned(Failure warning) {
                System.err.println(warning.oneLine());
            }
        });
        out.flush();
        return 0;
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
