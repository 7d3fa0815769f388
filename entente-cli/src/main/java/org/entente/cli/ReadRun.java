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
    private final Tally tally = new Tally(System.nanoTime());

    ReadRun(
            ReadOptions options,
            OutputFormat format,
            Optional<Path> file,
            Set<ClaimKind> kinds,
            Show show,
            int jobs,
            boolean quiet,
            Terminal terminal,
            PrintWriter err) {
        this.options = options;
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
        Output output = Output.open(file);
        try (ClaimWriter writer = format.writer(output.writer(), Version.coder(), terminal);
                Progress progress = progress(inputs)) {
            read(inputs, writer, output, progress);
        } catch (IOException e) {
            throw output.failed(e);
        }
        say(tally.line(System.nanoTime()));
        return tally.failures() > 0 ? 1 : 0;
    }

    private void read(List<String> inputs, ClaimWriter writer, Output output, Progress progress) {
        Lazy pipeline = new Lazy(this::say);
        Consumer<Done> shown = done -> {
            try {
                show(take(done), writer);
            } catch (IOException e) {
                throw output.failed(e);
            }
            progress.step();
        };
        try (OrderedRun<Item, Done> run =
                new OrderedRun<>(jobs, item -> item.work(pipeline), shown, Item::characters, MOST_CHARACTERS)) {
            new DocumentReader(options, System.in).read(inputs, new Sink() {
                @Override
                public void document(RawDocument document) {
                    run.submit(new Item(Optional.of(document), Optional.empty()));
                }

                @Override
                public void failed(Failure failure) {
                    run.submit(new Item(Optional.empty(), Optional.of(failure)));
                }

                @Override
                public void warned(Failure warning) {
                    warn(warning);
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

    private void show(Coded coded, ClaimWriter writer) throws IOException {
        switch (show) {
            case DOCUMENTS -> writer.write(coded);
            case RECORD -> kept.add(merger.read(coded));
        }
    }

    private Coded take(Done done) {
        if (done.problem().isPresent()) {
            tally.failed();
            err.println("entente: " + done.problem().get());
            err.flush();
        } else {
            DateDoubt.of(done.coded().annotated().document()).ifPresent(this::warn);
            tally.read(
                    done.coded().annotated().sentences().size(),
                    done.coded().claims().size());
        }
        List<Claim> shown = done.coded().claims().stream()
                .filter(claim -> kinds.contains(claim.kind()))
                .toList();
        return new Coded(done.coded().annotated(), shown);
    }

    private void warn(Failure warning) {
        say(warning.oneLine());
    }

    private void say(String line) {
        if (!quiet) {
            err.println("entente: " + line);
            err.flush();
        }
    }

    private Progress progress(List<String> inputs) {
        return quiet || !terminal.err()
                ? Progress.none()
                : Progress.bar(DocumentCount.of(inputs), terminal.width(), System.err);
    }

    /** The pipeline is loaded with the first document: a run of bad inputs only needs none. */
    private static final class Lazy {
        private final Consumer<String> says;
        private @org.jspecify.annotations.Nullable Pipeline<RawDocument, Coded> loaded;

        Lazy(Consumer<String> says) {
            this.says = says;
        }

        synchronized Pipeline<RawDocument, Coded> get() {
            Pipeline<RawDocument, Coded> pipeline = loaded;
            if (pipeline == null) {
                pipeline = Entente.pipeline(Models.load(says));
                loaded = pipeline;
            }
            return pipeline;
        }
    }

    /** A document, or why there is none. */
    private record Item(Optional<RawDocument> document, Optional<Failure> failure) {
        long characters() {
            return document.map(raw -> (long) raw.text().length()).orElse(0L);
        }

        Done work(Lazy pipeline) {
            if (failure.isPresent()) {
                return new Done(
                        nothing(failure.get().document()),
                        Optional.of(failure.get().oneLine()));
            }
            RawDocument raw = document.orElseThrow();
            Outcome<Coded> outcome = pipeline.get().run(raw);
            if (outcome instanceof Outcome.Done<Coded> done) {
                return new Done(done.value(), Optional.empty());
            }
            Outcome.Failed<Coded> failed = (Outcome.Failed<Coded>) outcome;
            String problem = "E-STAGE-1  %s: %s: %s".formatted(raw.origin(), failed.stage(), failed.message());
            return new Done(nothing(failedDocument(raw, failed)), Optional.of(problem));
        }

        private static Coded nothing(Document document) {
            return new Coded(new Annotated(document, List.of(), CodePoints.of(document.text())), List.of());
        }

        private static Document failedDocument(RawDocument raw, Outcome.Failed<Coded> failed) {
            return new Document(
                    raw.id().orElse(raw.origin()),
                    raw.title(),
                    raw.text(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    raw.publisher(),
                    raw.byline(),
                    raw.language(),
                    List.of(),
                    raw.origin(),
                    raw.sha256(),
                    Optional.of("E-STAGE-1 " + failed.stage() + ": " + failed.message()));
        }
    }

    /** A finished item. */
    private record Done(Coded coded, Optional<String> problem) {}
}
