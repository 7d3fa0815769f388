package org.entente.eval.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.read.Failure;

/** What became of damaged inputs. */
public final class MutationReport {
    private final Map<String, Integer> codes = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> unexpected = new ArrayList<>();
    private int inputs;
    private int documents;
    private long nanoseconds;
    private long slowest;
    private String slowestName = "none";

    synchronized void read() {
        documents++;
    }

    synchronized void failed(Failure failure) {
        codes.merge(failure.code(), 1, Integer::sum);
        if (failure.code().equals("E-READ-17")) {
            unexpected.add(failure.message());
        }
    }

    synchronized void threw(String name, Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        wrong.add("%s: threw %s at %s".formatted(name, thrown, trace.length == 0 ? "unknown" : trace[0]));
    }

    synchronized void hung(String name, long seconds) {
        wrong.add("%s: not done after %d seconds".formatted(name, seconds));
    }

    synchronized void took(String name, long time) {
        inputs++;
        nanoseconds += time;
        if (time > slowest) {
            slowest = time;
            slowestName = name;
        }
    }

    /** Inputs that threw or hung, with the seed that repeats them. */
    public synchronized List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** Failures that a parser's own exception caused. */
    public synchronized List<String> unexpected() {
        return List.copyOf(unexpected);
    }

    /** Documents read from the damaged inputs. */
    public synchronized int documents() {
        return documents;
    }

    /** How often each code was reported. */
    public synchronized Map<String, Integer> codes() {
        return Map.copyOf(codes);
    }

    /** All figures in words. */
    @Override
    public synchronized String toString() {
        return "%d damaged inputs in %.1f s: %d documents read, %s reported, %d threw or hung; slowest %.2f s (%s)"
                .formatted(inputs, nanoseconds / 1e9, documents, codes, wrong.size(), slowest / 1e9, slowestName);
    }
}
