package org.entente.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the smaller commands write to. */
final class OutputOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of standard output. The file takes its place when all is answered.")
    private Optional<String> output = Optional.empty();

    /** Opens it, unless an input would be written over. */
    Output open(List<String> inputs) {
        try {
            var file = output.flatMap(OutputFile::of);
            OutputFile.requireNoInput(file, inputs);
            return Output.open(file);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--output: " + e.getMessage());
        }
    }
}
