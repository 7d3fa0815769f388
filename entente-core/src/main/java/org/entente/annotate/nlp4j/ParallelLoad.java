package org.entente.annotate.nlp4j;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does a few things at the same time while the program starts. */
final class ParallelLoad implements AutoCloseable {
    private static final int THREADS = 3;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "nlp4j-load");
        thread.setDaemon(true);
        return thread;
    });

    <T> Future<T> start(Callable<T> task) {
        return threads.submit(task);
    }

    /** Waits for a thing that was started; what it threw is thrown here. */
    <T> T await(Future<T> started) throws IOException {
        try {
            return started.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the models of NLP4J were read");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw new IOException(io.getMessage(), io);
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
