package org.entente.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.codebook.plover.Code;
import org.entente.codebook.plover.Definition;
import org.entente.codebook.plover.Plover;
import org.entente.codebook.trigger.EventCodebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists all codes, each with what it means. */
@Command(
        name = "list",
        description = "Lists quad classes, types with their modes, auxiliary modes and contexts.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:listed", "1:the output could not be written", "2:wrong usage"})
final class CodebookListCommand implements Callable<Integer> {
    @Mixin
    private final CodebookOption codebook = new CodebookOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private Form format = Form.TEXT;

    @Mixin
    private final OutputOption target = new OutputOption();

    /** How the list is written. */
    enum Form {
        TEXT,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        EventCodebook loaded = codebook.load();
        try (Output output = target.open(List.of())) {
            try {
                switch (format) {
                    case TEXT -> text(loaded, output.writer());
                    case JSONL -> lines(loaded, output.writer());
                }
            } catch (IOException e) {
                throw output.failed(e);
            }
            output.keep();
        }
        return 0;
    }

    private static void text(EventCodebook loaded, Writer out) throws IOException {
        Paragraphs paragraphs = new Paragraphs(
                out,
                Terminal.of(System.getProperty("entente.terminal", ""), System.getenv())
                        .width());
        paragraphs.line(loaded.version());
        String heading = "";
        for (Code code : loaded.plover().codes()) {
            String own = heading(code);
            if (!own.equals(heading)) {
                paragraphs.line("");
                paragraphs.line(own);
                heading = own;
            }
            String name = code instanceof Code.OfMode mode ? "  " + mode.mode().code() : code.name();
            String words =
                    loaded.plover().definition(code).map(Definition::words).orElse("");
            paragraphs.entry(
                    "  " + name,
                    score(loaded.plover(), code).map(Object::toString).orElse(""),
                    words);
        }
    }

    private static String heading(Code code) {
        if (code instanceof Code.OfQuad) {
            return "Quad classes";
        }
        if (code instanceof Code.OfAuxiliary) {
            return "Auxiliary modes";
        }
        return code instanceof Code.OfContext ? "Contexts" : "Types, with their modes and scores";
    }

    private static Optional<Double> score(Plover plover, Code code) {
        if (code instanceof Code.OfType one) {
            return Optional.of(plover.score(one.type(), List.of()));
        }
        return code instanceof Code.OfMode one
                ? Optional.of(plover.score(one.type(), List.of(one.mode())))
                : Optional.empty();
    }

    private static void lines(EventCodebook loaded, Writer out) throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (Code code : loaded.plover().codes()) {
            ObjectNode line = json.createObjectNode().put("code", code.name()).put("kind", code.kind());
            if (code instanceof Code.OfType one) {
                line.put("quad_class", one.type().quadClass().name());
                line.put("recipient_expected", loaded.plover().expectsRecipient(one.type()));
            } else if (code instanceof Code.OfMode one) {
                line.put("event_type", one.type().name()).put("mode", one.mode().code());
            }
            score(loaded.plover(), code).ifPresent(score -> line.put("score", score));
            loaded.plover()
                    .definition(code)
                    .ifPresent(definition ->
                            line.put("definition", definition.words()).put("section", definition.section()));
            line.put("codebook", loaded.version());
            out.write(json.writeValueAsString(line));
            out.write('\n');
        }
    }
}
