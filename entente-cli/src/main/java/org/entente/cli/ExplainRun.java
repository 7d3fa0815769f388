package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import org.entente.Entente;
import org.entente.Version;
import org.entente.code.event.SentenceModel;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.explain.Explained;
import org.entente.explain.SentenceExplanation;
import org.entente.export.ExplanationJson;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;
import org.entente.read.Failure;
import org.entente.read.LanguageDoubt;
import org.entente.read.RawDocument;
import org.entente.read.Sink;
import org.entente.read.raw.ReadError;

/** Explains documents one after the other. */
final class ExplainRun implements Sink {
    private final EventCodebook codebook;
    private final Optional<SentenceModel> model;
    private final Output output;
    private final SentenceWriter writer;
    private final PrintWriter err;
    private Optional<Pipeline<RawDocument, Explained>> pipeline = Optional.empty();
    private int failures;

    /** Shows one sentence. */
    private interface SentenceWriter {
        void write(SentenceExplanation sentence) throws IOException;
    }

    ExplainRun(
            EventCodebook codebook,
            Optional<SentenceModel> model,
            Output output,
            ExplainFormat format,
            PrintWriter err) {
        this.codebook = codebook;
        this.model = model;
        this.output = output;
        this.err = err;
        this.writer = switch (format) {
            case TEXT -> {
                int width = Terminal.of(System.getProperty("entente.terminal", ""), System.getenv())
                        .width();
                yield new ExplanationText(new Paragraphs(output.writer(), width))::write;
            }
            case JSONL ->
                new ExplanationJson(
                        output.writer(),
                        Version.coder(codebook.version(), model.map(SentenceModel::version)),
                        codebook.plover())::write;
        };
    }

    int exitCode() {
        return failures > 0 ? 1 : 0;
    }

    /** The models are loaded with the first document: a run of bad inputs only needs none. */
    private Pipeline<RawDocument, Explained> pipeline() {
        if (pipeline.isEmpty()) {
            pipeline = Optional.of(Entente.explaining(Models.load(this::line), codebook, model));
        }
        return pipeline.get();
    }

    @Override
    public void document(RawDocument document) {
        Outcome<Explained> outcome = pipeline().run(document);
        if (outcome instanceof Outcome.Failed<Explained> failed) {
            failed(Failure.atStage(document, failed.stage(), failed.message()));
            return;
        }
        Explained explained = ((Outcome.Done<Explained>) outcome).value();
        if (explained.sentences().isEmpty()) {
            failed(new Failure(
                    document.origin(),
                    Optional.empty(),
                    Optional.empty(),
                    ReadError.NO_TEXT,
                    "expected a sentence, found page chrome only"));
        }
        if (explained.sentences().stream()
                .allMatch(sentence -> sentence.claims().isEmpty())) {
            LanguageDoubt.of(explained.document().document()).ifPresent(this::warned);
        }
        try {
            for (SentenceExplanation sentence : explained.sentences()) {
                writer.write(sentence);
            }
        } catch (IOException e) {
            throw output.failed(e);
        }
    }

    @Override
    public void failed(Failure failure) {
        failures++;
        line(failure.oneLine());
    }

    @Override
    public void warned(Failure warning) {
        line(warning.oneLine());
    }

    private void line(String words) {
        err.println("entente: " + words);
        err.flush();
    }
}
