package org.entente.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the codes of events mean, and whether a folder of one's own is sound. */
@Command(
        name = "codebook",
        description = "Lists, explains and validates the codes of events.",
        mixinStandardHelpOptions = true,
        subcommands = {
            CodebookListCommand.class,
            CodebookExplainCommand.class,
            CodebookValidateCommand.class,
            HelpCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente codebook list                    all codes, each with what it means",
            "  entente codebook explain sanction-expel  one code: borders, examples, triggers",
            "  entente codebook validate mine/          every fault of a folder of one's own"
        })
final class CodebookCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "expected one of list, explain, validate after \"codebook\", found none");
    }
}
