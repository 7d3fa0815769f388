package org.entente.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.Entente;
import org.entente.code.event.PairCoder;
import org.entente.codebook.trigger.Reading;
import org.entente.model.Annotated;
import org.entente.model.Span;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;
import org.entente.read.ObjectLine;
import org.entente.read.RawDocument;
import org.entente.read.raw.ReadError;
import org.entente.read.raw.UnreadableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says for each line of the input what its source did to its target: one line out for each line in. */
@Command(
        name = "pairs",
        description = {
            "Says what one side did to another in a sentence.",
            "In, one JSON object a line: id, text, source, target, source_spans?, target_spans?.",
            "Out: id, event_type (null: no event), mode, quad_class, confidence, rule, reasons where there is"
                    + " something to say; failed where a line could not be answered."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything was answered", "1:something could not be read or written", "2:wrong usage"},
        mixinStandardHelpOptions = true)
final class PairsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "JSON Lines, or gzip of it: files, directories, patterns, or - for standard input.")
    private List<String> files = List.of();

    @Mixin
    private final OutputOption target = new OutputOption();

    @Mixin
    private final CodebookOption codebook = new CodebookOption();

    @Mixin
    private final ModelOption model = new ModelOption();

    @Option(
            names = "--reading",
            description = {
                "Which edition of PLOVER draws the borders between types: ${COMPLETION-CANDIDATES}.",
                "cameo is the conversion of 2021 that the public pairs follow, manual is draft 2.0.",
                "Default: ${DEFAULT-VALUE}"
            })
    private Reading reading = Reading.CAMEO;

    @Override
    public Integer call() {
        PairCoder coder = new PairCoder(
                codebook.load(),
                reading,
                model.load(line -> spec.commandLine().getErr().println("entente: " + line)));
        try (Output output = target.open(files)) {
            return new AnswerRun(new Pairs(coder), System.in, spec.commandLine().getErr()).over(files, output);
        }
    }

    /** Answers; models are loaded with the first question, as a run of bad lines needs none. */
    private final class Pairs implements AnswerRun.Answering {
        private static final String UNPLACED = "pairs.unplaced";
        /** How much is left of the confidence where one side is not in the text. */
        private static final double DOUBT = 0.5;

        private Optional<Pipeline<RawDocument, Annotated>> pipeline = Optional.empty();
        private final PairCoder coder;

        Pairs(PairCoder coder) {
            this.coder = coder;
        }

        private Pipeline<RawDocument, Annotated> pipeline() {
            if (pipeline.isEmpty()) {
                pipeline = Optional.of(Entente.reading(
                        Models.load(line -> spec.commandLine().getErr().println("entente: " + line))));
            }
            return pipeline.get();
        }

        @Override
        public void answer(ObjectLine line, ObjectNode answer) throws UnreadableException {
            PairQuestion question = PairQuestion.of(line);
            Outcome<Annotated> outcome = pipeline().run(question.document());
            if (outcome instanceof Outcome.Failed<Annotated> failed) {
                throw new UnreadableException(ReadError.STAGE, failed.stage() + ": " + failed.message());
            }
            Annotated document = ((Outcome.Done<Annotated>) outcome).value();
            List<Span> source = question.source().in(document);
            List<Span> target = question.target().in(document);
            Optional<PairCoder.Answer> found = coder.code(document, source, target);
            if (found.isEmpty()) {
                none(answer);
                return;
            }
            put(answer, found.get(), !source.isEmpty() && !target.isEmpty());
        }

        private void put(ObjectNode answer, PairCoder.Answer found, boolean placed) {
            answer.put("event_type", found.type().name());
            ArrayNode modes = answer.putArray("mode");
            found.modes().forEach(mode -> modes.add(mode.code()));
            answer.put("quad_class", found.type().quadClass().name());
            answer.put("confidence", rounded(placed ? found.confidence() : DOUBT * found.confidence()));
            answer.put("rule", placed ? found.rule() : UNPLACED);
            if (!found.reasons().isEmpty()) {
                found.reasons().forEach(answer.putArray("reasons")::add);
            }
        }

        @Override
        public void none(ObjectNode answer) {
            answer.putNull("event_type");
            answer.putArray("mode");
        }
    }

    /** Confidence as it stands in every output. */
    static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }
}
