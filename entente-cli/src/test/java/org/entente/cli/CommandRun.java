package org.entente.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** What a command line did: its exit code, and what it told. */
record CommandRun(int exit, String out, String err) {
    static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        return new CommandRun(command.execute(arguments), out.toString(), err.toString());
    }

    List<String> errors() {
        return err.lines().toList();
    }
}
