package org.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.annotate.Annotator;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Faults;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.read.raw.Quoted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a codebook: every fault is told, and every sentence in it coded. */
@Command(
        name = "validate",
        description = {
            "Checks the codebook that ships, or a folder laid over it.",
            "Every fault is a line on standard error with file and line (E-CODEBOOK-...). Without faults its sentences"
                    + " are coded; those that the rules code as something else are warnings (W-CODEBOOK-...)."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no fault; there may be warnings", "1:a fault", "2:wrong usage, or no such folder"})
final class CodebookValidateCommand implements Callable<Integer> {
    private static final int LONGEST = 2000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "A folder of one's own. Default: the codebook that ships alone.")
    private Optional<String> folder = Optional.empty();

    @Override
    public Integer call() {
        Faults faults = new Faults();
        EventCodebook codebook = load(faults);
        faults.found().forEach(fault -> problem(fault.getMessage()));
        List<String> warnings = new ArrayList<>();
        if (faults.found().isEmpty()) {
            warnings.addAll(warnings(codebook));
            warnings.forEach(this::problem);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("%s: %s; %s, %s"
                .formatted(
                        codebook.version(),
                        sizes(codebook),
                        count(faults.found().size(), "error"),
                        faults.found().isEmpty() ? count(warnings.size(), "warning") : "sentences not coded"));
        if (out.checkError()) {
            problem("standard output: cannot be written");
            return 1;
        }
        return faults.found().isEmpty() ? 0 : 1;
    }

    /** Of a folder those that come with it: not those of the codebook that ships. */
    private List<String> warnings(EventCodebook codebook) {
        Annotator annotator = Models.load(this::problem);
        List<String> all = new CodebookSentences(codebook, annotator).warnings();
        if (folder.isEmpty()) {
            return all;
        }
        List<String> known = new CodebookSentences(EventCodebook.load(), annotator).warnings();
        return all.stream().filter(warning -> !known.contains(warning)).toList();
    }

    private EventCodebook load(Faults faults) {
        if (folder.isEmpty()) {
            return EventCodebook.load(faults);
        }
        try {
            return EventCodebook.load(CodebookOption.path(folder.get()), faults);
        } catch (CodebookException | IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private static String sizes(EventCodebook codebook) {
        int types = codebook.plover().types().size();
        int modes = codebook.plover().types().stream()
                .mapToInt(type -> codebook.plover().modes(type).size())
                .sum();
        return String.join(
                ", ",
                count(types, "type"),
                count(modes, "mode"),
                count(codebook.plover().contexts().size(), "context"),
                count(codebook.triggers().all().size(), "trigger"),
                count(codebook.examples().all().size(), "example"));
    }

    private static String count(int number, String noun) {
        return "%d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }

    private void problem(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("entente: " + Quoted.line(line, LONGEST));
        err.flush();
    }
}
