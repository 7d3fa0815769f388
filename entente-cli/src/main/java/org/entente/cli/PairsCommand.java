package org.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.Entente;
import org.entente.code.event.PairCoder;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.codebook.trigger.Reading;
import org.entente.model.Annotated;
import org.entente.model.Span;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;
import org.entente.read.RawDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says for each line of the input what its source did to its target: one line out for each line in. */
@Command(
        name = "pairs",
        description = {
            "Says what one side did to another in a sentence.",
            "In, one JSON object a line: id, text, source, target, source_spans?, target_spans?.",
            "Out: id, event_type (null: no event), mode, quad_class, confidence, rule."
        },
        mixinStandardHelpOptions = true)
final class PairsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON Lines")
    private List<Path> files = List.of();

    @Option(
            names = "--reading",
            description = {
                "Which edition of PLOVER draws the borders between types: ${COMPLETION-CANDIDATES}.",
                "cameo is the conversion of 2021 that the public pairs follow, manual is draft 2.0.",
                "Default: ${DEFAULT-VALUE}"
            })
    private Reading reading = Reading.CAMEO;

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public Integer call() throws IOException {
        Pipeline<RawDocument, Annotated> pipeline =
                Entente.reading(Models.load(line -> spec.commandLine().getErr().println("entente: " + line)));
        PairCoder coder = new PairCoder(EventCodebook.load(), reading);
        Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        for (Path file : files) {
            try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
                lines.filter(line -> !line.isBlank())
                        .forEach(line -> write(out, answer(pipeline, coder, file, read(file, line))));
            }
        }
        out.flush();
        return 0;
    }

    private JsonNode read(Path file, String line) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": expected a JSON object, found: " + line, e);
        }
    }

    private void write(Writer out, ObjectNode answer) {
        try {
            out.write(json.writeValueAsString(answer));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode answer(Pipeline<RawDocument, Annotated> pipeline, PairCoder coder, Path file, JsonNode line) {
        ObjectNode out = json.createObjectNode();
        out.set("id", line.get("id"));
        Optional<PairCoder.Answer> answer = Optional.empty();
        Outcome<Annotated> outcome = pipeline.run(raw(file, line));
        if (outcome instanceof Outcome.Done<Annotated> done) {
            answer = coder.code(done.value(), side(done.value(), line, "source"), side(done.value(), line, "target"));
        } else if (outcome instanceof Outcome.Failed<Annotated> failed) {
            System.err.println(file + " " + line.get("id") + ": " + failed.stage() + ": " + failed.message());
        }
        out.put("event_type", answer.map(a -> a.type().name()).orElse(null));
        ArrayNode modes = out.putArray("mode");
        answer.ifPresent(found -> {
            found.modes().forEach(mode -> modes.add(mode.code()));
            out.put("quad_class", found.type().quadClass().name());
            out.put("confidence", Math.round(found.confidence() * 1000) / 1000.0);
            out.put("rule", found.rule());
        });
        return out;
    }

    private static List<Span> side(Annotated document, JsonNode line, String side) {
        List<Span> found = new ArrayList<>();
        for (JsonNode span : line.path(side + "_spans")) {
            found.add(new Span(span.get(0).asInt(), span.get(1).asInt()));
        }
        return found.isEmpty() ? PairCoder.places(document, line.path(side).asText("")) : found;
    }

    private static RawDocument raw(Path file, JsonNode line) {
        String id = line.path("id").asText();
        return new RawDocument(
                Optional.of(id),
                line.path("text").asText(""),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                file.toString(),
                sha256(line.path("text").asText("")));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
