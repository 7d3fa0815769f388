package org.entente.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.read.DocumentReader;
import org.entente.read.RawDocument;
import org.entente.read.ReadOptions;
import org.entente.read.raw.Sha256;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how sentences are coded, and why not otherwise. */
@Command(
        name = "explain",
        description = {
            "Shows how sentences are coded, and why not otherwise.",
            "For each sentence: the tree, who is mentioned, every trigger met, the claims that come out as read gives"
                    + " them, why the other triggers do not count, and what the lexicon expected where none is met."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:explained", "1:something could not be read or written", "2:wrong usage"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente explain \"Peru expelled two diplomats of Bolivia.\"",
            "  entente explain --file report.txt --format jsonl",
            "  entente explain --codebook mine/ < report.txt"
        })
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "TEXT",
            description = "One or more sentences, each argument a text of its own. Default: standard input.")
    private List<String> texts = List.of();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "Read the text from there, as read does. May be given more than once.")
    private List<String> files = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ExplainFormat format = ExplainFormat.TEXT;

    @Mixin
    private final OutputOption target = new OutputOption();

    @Mixin
    private final CodebookOption codebook = new CodebookOption();

    @Mixin
    private final ModelOption model = new ModelOption();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = DayName.class,
            description = "Day of publication of texts that do not tell theirs.")
    private Optional<LocalDate> date = Optional.empty();

    @Override
    public Integer call() {
        if (texts.stream().anyMatch(String::isBlank)) {
            throw new ParameterException(spec.commandLine(), "expected a sentence, found a blank argument");
        }
        if (!texts.isEmpty() && !files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "expected sentences as arguments or --file, found both");
        }
        EventCodebook loaded = codebook.load();
        try (Output output = target.open(files)) {
            PrintWriter err = spec.commandLine().getErr();
            ExplainRun run =
                    new ExplainRun(loaded, model.load(line -> err.println("entente: " + line)), output, format, err);
            if (texts.isEmpty()) {
                ReadOptions options = date.map(ReadOptions.standard()::withDate).orElse(ReadOptions.standard());
                new DocumentReader(options, System.in).read(files.isEmpty() ? List.of("-") : files, run);
            } else {
                texts.forEach(text -> run.document(document(text)));
            }
            output.keep();
            return run.exitCode();
        }
    }

    /** An argument as a document: it is taken as English, as a sentence is too short to tell. */
    private RawDocument document(String text) {
        return new RawDocument(
                Optional.empty(),
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                "argument",
                Sha256.of(text.getBytes(StandardCharsets.UTF_8)),
                Optional.empty(),
                date);
    }
}
