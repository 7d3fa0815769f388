package org.entente.eval.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.entente.read.DocumentReader;
import org.entente.read.Failure;
import org.entente.read.Limits;
import org.entente.read.RawDocument;
import org.entente.read.ReadOptions;
import org.entente.read.Sink;

/** Reads damaged samples, each with a seed of its own, so that any one can be read again. */
public final class Mutations {
    private static final Limits LIMITS = new Limits(8 << 20, 64 << 20, 200);

    private final Path folder;
    private final long seconds;
    private final Consumer<RawDocument> next;
    private final List<Sample> samples = Samples.all();

    /**
     * Prepares a run.
     *
     * @param folder where the damaged files lie while they are read
     * @param seconds one input may take
     * @param next what is done with each document; its exceptions count as the reader's
     */
    public Mutations(Path folder, long seconds, Consumer<RawDocument> next) throws IOException {
        this.folder = folder;
        this.seconds = seconds;
        this.next = next;
    }

    /** Reads so many damaged inputs. */
    public MutationReport run(int count, long seed) throws IOException, InterruptedException {
        MutationReport report = new MutationReport();
        ExecutorService reader = executor();
        for (int i = 0; i < count; i++) {
            Sample sample = samples.get(i % samples.size());
            Path file = Files.write(folder.resolve(sample.name()), damaged(sample, seed + i));
            long begin = System.nanoTime();
            if (!read(reader, file, report, sample.name() + " seed " + (seed + i))) {
                reader.shutdownNow();
                reader = executor();
            }
            report.took(sample.name() + " seed " + (seed + i), System.nanoTime() - begin);
            Files.delete(file);
        }
        reader.shutdownNow();
        return report;
    }

    /** The bytes of one case. */
    byte[] damaged(Sample sample, long seed) {
        return new Mutator(new Random(seed), samples).mutate(sample.bytes());
    }

    /** False if it hangs. */
    private boolean read(ExecutorService reader, Path file, MutationReport report, String name)
            throws InterruptedException {
        Future<?> future = reader.submit(
                () -> new DocumentReader(ReadOptions.standard().withLimits(LIMITS), InputStream.nullInputStream())
                        .read(List.of(file.toString()), counting(report)));
        try {
            future.get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException e) {
            report.threw(name, e.getCause() == null ? e : e.getCause());
            return true;
        } catch (TimeoutException e) {
            report.hung(name, seconds);
            return false;
        }
    }

    private Sink counting(MutationReport report) {
        return new Sink() {
            @Override
            public void document(RawDocument document) {
                report.read();
                next.accept(document);
            }

            @Override
            public void failed(Failure failure) {
                report.failed(failure);
            }

            @Override
            public void warned(Failure warning) {
                report.failed(warning);
            }
        };
    }

    private static ExecutorService executor() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "mutation");
            thread.setDaemon(true);
            return thread;
        });
    }
}
