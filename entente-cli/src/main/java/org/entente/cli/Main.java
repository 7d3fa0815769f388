package org.entente.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's entry. */
@Command(
        name = "entente",
        description = "Reads reports about relations between states and shows what they assert.",
        mixinStandardHelpOptions = true,
        subcommands = {ReadCommand.class})
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
