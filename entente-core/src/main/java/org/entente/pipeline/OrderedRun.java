package org.entente.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

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
    /** More threads than any machine has processors. */
    public static final int MOST_THREADS = 1024;

    private final Function<I, O> work;
    private final Consumer<O> sink;
    private final ToLongFunction<I> weight;
    private final long heaviest;
    private final long most;
    private long waitingWeight;
    private final ExecutorService workers;
    private final Deque<Waiting<O>> waiting = new ArrayDeque<>();

    /** Items of no weight, so that only their number is bounded. */
    public OrderedRun(int threads, Function<I, O> work, Consumer<O> sink) {
        this(threads, work, sink, item -> 0, Long.MAX_VALUE);
    }

    /**
     * @param threads 1 to 1024
     * @param work what it throws stops the run; an item's own failure must be a result
     * @param sink called on the thread that submits
     * @param weight of an item, in any unit, such as characters
     * @param heaviest weight under way at a time; a heavier item is alone
     */
    public OrderedRun(int threads, Function<I, O> work, Consumer<O> sink, ToLongFunction<I> weight, long heaviest) {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("threads: expected 1 to %d, found %d".formatted(MOST_THREADS, threads));
        }
        this.work = work;
        this.sink = sink;
        this.weight = weight;
        this.heaviest = heaviest;
        this.most = (long) threads * AHEAD;
        this.workers = Executors.newFixedThreadPool(threads, OrderedRun::worker);
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "entente-worker");
        thread.setDaemon(true);
        return thread;
    }

    /** Takes an item; waits, and hands results on, while too many or too heavy ones are under way. */
    public void submit(I item) {
        long itsWeight = weight.applyAsLong(item);
        while (!waiting.isEmpty() && waitingWeight + itsWeight > heaviest) {
            handOn();
        }
        waitingWeight += itsWeight;
        waiting.add(new Waiting<>(workers.submit(() -> work.apply(item)), itsWeight));
        while (waiting.size() >= most
                || (!waiting.isEmpty() && waiting.element().result().isDone())) {
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
        Waiting<O> next = waiting.remove();
        waitingWeight -= next.weight();
        try {
            sink.accept(next.result().get());
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

    private record Waiting<O>(Future<O> result, long weight) {}
}
