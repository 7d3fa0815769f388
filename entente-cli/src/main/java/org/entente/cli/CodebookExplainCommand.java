package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.codebook.plover.Code;
import org.entente.codebook.trigger.EventCodebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains one code. */
@Command(
        name = "explain",
        description = "Says what a code means: definition, section of the manual, quad class, score, modes, borders,"
                + " examples, triggers.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:explained", "1:the output could not be written", "2:wrong usage, or no such code"})
final class CodebookExplainCommand implements Callable<Integer> {
    /** Letters that two names must begin with to be taken for alike. */
    private static final int ALIKE = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1",
            paramLabel = "CODE",
            description =
                    "A type (SANCTION), a type with a mode (SANCTION-expel), a mode (expel), a context (economic),"
                            + " an auxiliary mode (future) or a quad class (VERBAL_CONFLICT), in any case.")
    private String word = "";

    @Mixin
    private final CodebookOption codebook = new CodebookOption();

    @Mixin
    private final OutputOption target = new OutputOption();

    @Override
    public Integer call() {
        EventCodebook loaded = codebook.load();
        List<Code> meant = loaded.plover().codes().stream()
                .filter(code -> code.calls(word.strip()))
                .toList();
        if (meant.isEmpty()) {
            throw new ParameterException(spec.commandLine(), unknown(loaded));
        }
        try (Output output = target.open(List.of())) {
            try {
                int width = Terminal.of(System.getProperty("entente.terminal", ""), System.getenv())
                        .width();
                Explanation explanation = new Explanation(loaded, new Paragraphs(output.writer(), width));
                for (Code code : meant) {
                    explanation.write(code);
                }
            } catch (IOException e) {
                throw output.failed(e);
            }
            output.keep();
        }
        return 0;
    }

    private String unknown(EventCodebook loaded) {
        String asked = word.strip().toLowerCase(Locale.ROOT);
        List<String> near = loaded.plover().codes().stream()
                .map(Code::name)
                .filter(name -> near(name.toLowerCase(Locale.ROOT), asked))
                .toList();
        return "expected a code of %s, found \"%s\"%s"
                .formatted(
                        loaded.version(),
                        word,
                        near.isEmpty()
                                ? "; entente codebook list shows all"
                                : "; did you mean one of " + String.join(", ", near) + "?");
    }

    /** Whether two names begin alike: with the same type before the dash, or with the same letters. */
    private static boolean near(String name, String asked) {
        int dash = asked.indexOf('-');
        String start = dash > 0 ? asked.substring(0, dash + 1) : asked.substring(0, Math.min(ALIKE, asked.length()));
        return start.length() >= ALIKE && name.startsWith(start);
    }
}
