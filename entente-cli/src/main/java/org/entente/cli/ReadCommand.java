package org.entente.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.entente.model.ClaimKind;
import org.entente.pipeline.OrderedRun;
import org.entente.read.FieldNames;
import org.entente.read.Format;
import org.entente.read.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents and shows their claims. */
@Command(
        name = "read",
        description = "Reads documents and shows what they assert, each claim with the words it rests on.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything was read", "1:something could not be read or written", "2:wrong usage"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente read report.txt                       one report, as a table",
            "  entente read news/ 'more/*.html'              a directory and a pattern",
            "  entente read --output report.html report.pdf  one page that opens in a browser",
            "  entente read --format jsonl --jobs 4 in.jsonl.gz > claims.jsonl",
            "  entente read --kind request,commitment --fields text=body,date=published in.jsonl",
            "  curl -s https://example.org/report | entente read -"
        })
final class ReadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files, directories, patterns, or - for standard input: plain text, HTML, PDF, JSON Lines"
                    + " ({id, text, date?, title?, publisher?, lang?}), or gzip of these.")
    private List<String> files = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: by the name of --output, else table on a terminal and"
                    + " jsonl elsewhere.")
    private Optional<OutputFormat> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of standard output. The file takes its place when all is read.")
    private Optional<String> output = Optional.empty();

    @Option(
            names = {"-k", "--kind"},
            paramLabel = "KIND,...",
            completionCandidates = KindList.Names.class,
            description = "Show these kinds only: ${COMPLETION-CANDIDATES}.")
    private List<String> kinds = List.of();

    @Option(
            names = "--record",
            description = "Show what all documents together assert, one entry a happening, instead of each document's"
                    + " claims.")
    private boolean record;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Documents read at a time. Default: as many as there are processors.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    private final CodebookOption codebook = new CodebookOption();

    @Mixin
    private final ModelOption model = new ModelOption();

    @Option(
            names = "--fields",
            paramLabel = "ROLE=NAME",
            description = "Names of the fields of JSON Lines where they differ: text=body,date=published.")
    private String fields = "";

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "Take every input as ${COMPLETION-CANDIDATES} instead of finding out.")
    private Optional<Format> inputFormat = Optional.empty();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = EncodingName.class,
            description = "Take every input as in this character encoding instead of finding out.")
    private Optional<Charset> encoding = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = DayName.class,
            description =
                    "Day of publication of the documents that do not tell theirs. Default: the file's date, with a"
                            + " warning.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress, warnings or summary on standard error; errors only.")
    private boolean quiet;

    @Override
    public Integer call() {
        if (jobs < 1 || jobs > OrderedRun.MOST_THREADS) {
            throw misused("--jobs: expected 1 to %d, found %d".formatted(OrderedRun.MOST_THREADS, jobs));
        }
        Set<ClaimKind> shown = checked("--kind", () -> KindList.parse(kinds));
        Optional<Path> file = checked("--output", () -> output.flatMap(OutputFile::of));
        Terminal terminal = Terminal.of(System.getProperty("entente.terminal", ""), System.getenv());
        Terminal target = file.isPresent() ? new Terminal(false, terminal.err(), terminal.width(), false) : terminal;
        OutputFormat chosen = format(file, target);
        FieldNames names =
                fields.isEmpty() ? FieldNames.standard() : checked("--fields", () -> FieldNames.parse(fields));
        checked("--output", () -> {
            OutputFile.requireNoInput(file, files);
            return file;
        });
        ReadRun run = new ReadRun(
                new ReadOptions(
                        names, inputFormat, encoding, ReadOptions.standard().limits(), date),
                codebook.load(),
                model.load(
                        quiet ? line -> {} : line -> spec.commandLine().getErr().println("entente: " + line)),
                chosen,
                file,
                shown,
                record ? ReadRun.Show.RECORD : ReadRun.Show.DOCUMENTS,
                jobs,
                quiet,
                target,
                spec.commandLine().getErr());
        return run.over(files);
    }

    private OutputFormat format(Optional<Path> file, Terminal terminal) {
        if (format.isPresent()) {
            return format.get();
        }
        String ending = file.map(Path::toString).map(OutputFormat::ending).orElse("");
        if (ending.isEmpty()) {
            return terminal.out() ? OutputFormat.TABLE : OutputFormat.JSONL;
        }
        return OutputFormat.ofName(file.orElseThrow().toString())
                .orElseThrow(
                        () -> misused(("--output: expected a name ending in .jsonl, .csv, .html or .txt, or --format"
                                        + " table, jsonl, csv or html, found .%s")
                                .formatted(ending)));
    }

    /** What an option says; what is wrong with it is wrong usage. */
    private <T> T checked(String option, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw misused(option + ": " + e.getMessage());
        }
    }

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
