package org.entente.cli;

import java.io.PrintWriter;
import org.entente.Version;
import org.entente.model.CoderVersion;
import org.entente.read.raw.Quoted;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line's entry. */
@Command(
        name = "entente",
        description = "Reads reports about relations between states and shows what they assert.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Versions.class,
        subcommands = {
            ReadCommand.class,
            PairsCommand.class,
            ActorsCommand.class,
            ExplainCommand.class,
            CodebookCommand.class,
            HelpCommand.class,
            GenerateCompletion.class
        },
        footer = {
            "",
            "Examples:",
            "  entente read report.txt",
            "  entente read --format html --output report.html news/",
            "  entente explain \"Peru expelled two diplomats of Bolivia.\"",
            "  entente pairs pairs.jsonl",
            "  entente codebook explain SANCTION"
        })
public final class Main implements Runnable {
    private static final int LONGEST = 1000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Memory may run out between documents too; that is told like anything else. */
    private static int run(String... arguments) {
        try {
            return commandLine().execute(arguments);
        } catch (OutOfMemoryError e) {
            System.err.println(
                    "entente: out of memory; give Java more by ENTENTE_JAVA_OPTS=-Xmx8g, or read with fewer --jobs");
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    /** The whole command line, ready to execute. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::misused)
                .setExecutionExceptionHandler(Main::failed);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected a command, found none");
    }

    private static int misused(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("entente: " + Quoted.line(String.valueOf(problem.getMessage()), LONGEST));
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    /** No stack trace reaches a user, unless he asks for it. */
    private static int failed(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        if (problem instanceof PipeClosedException) {
            return PipeClosedException.EXIT_CODE;
        }
        PrintWriter err = command.getErr();
        String message = problem instanceof CommandException ? problem.getMessage() : "unexpected " + problem;
        err.println("entente: " + Quoted.line(String.valueOf(message), LONGEST));
        if (System.getenv("ENTENTE_DEBUG") != null) {
            problem.printStackTrace(err);
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Version of coder and codebook. */
    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            CoderVersion coder = Version.coder();
            return new String[] {
                "%s %s, codebook %s".formatted(coder.name(), coder.version(), coder.codebook()),
                "Java " + System.getProperty("java.version")
            };
        }
    }
}
