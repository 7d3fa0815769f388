package org.entente.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on items with several threads and hands the results on in the order in which the items came, on the caller's
 * thread. Few items wait at a time, so that memory stays bounded however many there are.
 *
 * @param <I> an item
 * @param <O> its result
 */
public final class OrderedRun<I, O> implements AutoCloseable {
    /** Items under way for each worker: enough that a long document does not leave the others idle. */
    private static final int AHEAD = 8;

    private final Function<I, O> work;
    private final Consumer<O> sink;
    private final int most;
    private final ExecutorService workers;
    private final Deque<Future<O>> waiting = new ArrayDeque<>();

    /**
     * @param threads 1 or more
     * @param work what it throws stops the run; an item's own failure must be a result
     * @param sink called on the thread that submits
     */
    public OrderedRun(int threads, Function<I, O> work, Consumer<O> sink) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: expected 1 or more, found %d".formatted(threads));
        }
        this.work = work;
        this.sink = sink;
        this.most = threads * AHEAD;
        this.workers = Executors.newFixedThreadPool(threads, OrderedRun::worker);
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "entente-worker");
        thread.setDaemon(true);
        return thread;
    }

    /** Takes an item; waits, and hands results on, while too many are under way. */
    public void submit(I item) {
        waiting.add(workers.submit(() -> work.apply(item)));
        while (waiting.size() >= most
                || (!waiting.isEmpty() && waiting.element().isDone())) {
            handOn();
        }
    }

    /** Hands on all that is still under way. */
    public void finish() {
        while (!waiting.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        Future<O> next = waiting.remove();
        try {
            sink.accept(next.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a result", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException stopped) {
                throw stopped;
            }
            throw new IllegalStateException("the work of an item broke", e.getCause());
        }
    }

    /** Drops what is still under way; call {@link #finish} first to have it. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
