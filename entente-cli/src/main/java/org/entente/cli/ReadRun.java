package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.Entente;
import org.entente.Version;
import org.entente.code.event.SentenceModel;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.export.ClaimWriter;
import org.entente.merge.Merger;
import org.entente.merge.Report;
import org.entente.model.Annotated;
import org.entente.model.Claim;
import org.entente.model.ClaimKind;
import org.entente.model.CodePoints;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.pipeline.OrderedRun;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;
import org.entente.read.DateDoubt;
import org.entente.read.DocumentReader;
import org.entente.read.Failure;
import org.entente.read.LanguageDoubt;
import org.entente.read.RawDocument;
import org.entente.read.ReadOptions;
import org.entente.read.Sink;

/** One run of {@code read}: opens inputs, runs the pipeline, writes results in the order of the inputs. */
final class ReadRun {
    /** What a run shows. */
    enum Show {
        DOCUMENTS,
        RECORD
    }

    /** Characters of documents under way: an annotated text takes some hundred times its size in memory. */
    private static final long MOST_CHARACTERS = 4_000_000;

    private final ReadOptions options;
    private final EventCodebook codebook;
    private final Optional<SentenceModel> model;
    private final OutputFormat format;
    private final Optional<Path> file;
    private final Set<ClaimKind> kinds;
    private final Show show;
    private final Merger merger = new Merger();
    private final List<Report> kept = new ArrayList<>();
    private final int jobs;
    private final boolean quiet;
    private final Terminal terminal;
    private final PrintWriter err;
    private Progress progress = Progress.none();
    private final Tally tally = new Tally(System.nanoTime());

    ReadRun(
            ReadOptions options,
            EventCodebook codebook,
            Optional<SentenceModel> model,
            OutputFormat format,
            Optional<Path> file,
            Set<ClaimKind> kinds,
            Show show,
            int jobs,
            boolean quiet,
            Terminal terminal,
            PrintWriter err) {
        this.options = options;
        this.codebook = codebook;
        this.model = model;
        this.format = format;
        this.file = file;
        this.kinds = kinds;
        this.show = show;
        this.jobs = jobs;
        this.quiet = quiet;
        this.terminal = terminal;
        this.err = err;
    }

    /** Reads all inputs; gives the exit code. */
    int over(List<String> inputs) {
        try (Output output = Output.open(file)) {
            try (ClaimWriter writer = format.writer(
                            output.writer(),
                            Version.coder(codebook.version(), model.map(SentenceModel::version)),
                            codebook.plover(),
                            terminal);
                    Progress shown = progress(inputs)) {
                progress = shown;
                read(inputs, writer, output);
            } catch (IOException e) {
                throw output.failed(e);
            } finally {
                progress = Progress.none();
            }
            if (output.replaces() && !tally.any() && tally.failures() > 0) {
                say("nothing could be read; %s stays as it was".formatted(output.name()));
            } else {
                output.keep();
            }
        }
        say(tally.line(System.nanoTime()));
        return tally.failures() > 0 ? 1 : 0;
    }

    private void read(List<String> inputs, ClaimWriter writer, Output output) {
        Lazy pipeline = new Lazy(codebook, model, this::say);
        Consumer<Done> shown = done -> {
            try {
                take(done, writer);
            } catch (IOException e) {
                throw output.failed(e);
            }
        };
        try (OrderedRun<Item, Done> run =
                new OrderedRun<>(jobs, item -> item.work(pipeline), shown, Item::characters, MOST_CHARACTERS)) {
            new DocumentReader(options, System.in).read(inputs, new Sink() {
                @Override
                public void document(RawDocument document) {
                    run.submit(Item.of(document));
                }

                @Override
                public void failed(Failure failure) {
                    run.submit(Item.of(failure));
                }

                @Override
                public void warned(Failure warning) {
                    run.submit(Item.of(warning));
                }
            });
            run.finish();
        }
        if (show == Show.RECORD) {
            try {
                writer.write(merger.merge(kept));
            } catch (IOException e) {
                throw output.failed(e);
            }
        }
    }

    private void take(Done done, ClaimWriter writer) throws IOException {
        if (done.coded().isEmpty()) {
            done.problem().ifPresent(this::say);
            return;
        }
        Coded coded = done.coded().get();
        Coded chosen = chosen(coded);
        if (done.problem().isPresent()) {
            tally.failed();
            line(done.problem().get());
        } else {
            DateDoubt.of(coded.annotated().document()).ifPresent(doubt -> say(doubt.oneLine()));
            if (coded.claims().isEmpty()) {
                LanguageDoubt.of(coded.annotated().document()).ifPresent(doubt -> say(doubt.oneLine()));
            }
            tally.read(
                    coded.annotated().sentences().size(),
                    coded.claims().size(),
                    chosen.claims().size());
        }
        switch (show) {
            case DOCUMENTS -> writer.write(chosen, coded.claims().size());
            case RECORD -> kept.add(merger.read(chosen));
        }
        progress.step();
    }

    private Coded chosen(Coded coded) {
        List<Claim> shown = coded.claims().stream()
                .filter(claim -> kinds.contains(claim.kind()))
                .toList();
        return new Coded(coded.annotated(), shown);
    }

    private void say(String line) {
        if (!quiet) {
            line(line);
        }
    }

    private void line(String line) {
        progress.clear();
        err.println("entente: " + line);
        err.flush();
    }

    private Progress progress(List<String> inputs) {
        return quiet || !terminal.err()
                ? Progress.none()
                : Progress.bar(DocumentCount.of(inputs), terminal.width(), System.err);
    }

    /** The pipeline is loaded with the first document: a run of bad inputs only needs none. */
    private static final class Lazy {
        private final EventCodebook codebook;
        private final Optional<SentenceModel> model;
        private final Consumer<String> says;
        private @org.jspecify.annotations.Nullable Pipeline<RawDocument, Coded> loaded;

        Lazy(EventCodebook codebook, Optional<SentenceModel> model, Consumer<String> says) {
            this.codebook = codebook;
            this.model = model;
            this.says = says;
        }

        synchronized Pipeline<RawDocument, Coded> get() {
            Pipeline<RawDocument, Coded> pipeline = loaded;
            if (pipeline == null) {
                pipeline = Entente.pipeline(Models.load(says), codebook, model);
                loaded = pipeline;
            }
            return pipeline;
        }
    }

    /** A document, or why there is none, or a warning on the document that follows. */
    private record Item(Optional<RawDocument> document, Optional<Failure> failure) {
        static Item of(RawDocument document) {
            return new Item(Optional.of(document), Optional.empty());
        }

        static Item of(Failure failure) {
            return new Item(Optional.empty(), Optional.of(failure));
        }

        long characters() {
            return document.map(raw -> (long) raw.text().length()).orElse(0L);
        }

        Done work(Lazy pipeline) {
            if (failure.isPresent()) {
                Failure problem = failure.get();
                Optional<Coded> coded =
                        problem.error().isWarning() ? Optional.empty() : Optional.of(nothing(problem.document()));
                return new Done(coded, Optional.of(problem.oneLine()));
            }
            RawDocument raw = document.orElseThrow();
            Outcome<Coded> outcome = pipeline.get().run(raw);
            if (outcome instanceof Outcome.Done<Coded> done) {
                return new Done(Optional.of(done.value()), Optional.empty());
            }
            Outcome.Failed<Coded> failed = (Outcome.Failed<Coded>) outcome;
            Failure problem = Failure.atStage(raw, failed.stage(), failed.message());
            return new Done(Optional.of(nothing(problem.document(raw))), Optional.of(problem.oneLine()));
        }

        private static Coded nothing(Document document) {
            return new Coded(new Annotated(document, List.of(), CodePoints.of(document.text())), List.of());
        }
    }

    /**
     * A finished item.
     *
     * @param coded empty: a warning only
     * @param problem why there is nothing, or the warning
     */
    private record Done(Optional<Coded> coded, Optional<String> problem) {}
}
