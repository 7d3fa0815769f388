package org.entente.tune;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Passes over the corpus until the epochs are done; every epoch is kept. */
final class Tuner {
    private static final float LONGEST_GRADIENT = 1;
    private static final double WARM_UP = 0.1;
    private static final int POOL = 16;
    private static final int TOLD_EVERY = 50;

    private final Settings settings;
    private final TunedEncoder encoder;
    private final Heads heads;
    private final Parameters parameters;
    private final Random random;
    private int step;

    Tuner(Settings settings, TunedEncoder encoder, Heads heads, Parameters parameters, Random random) {
        this.settings = settings;
        this.encoder = encoder;
        this.heads = heads;
        this.parameters = parameters;
        this.random = random;
    }

    /** What to do after an epoch. */
    interface AfterEpoch {
        void done(int epoch) throws IOException;
    }

    void run(List<Example> plain, List<Example> marked, AfterEpoch after) throws IOException {
        List<Example> pairs = new ArrayList<>(marked);
        int steps = (steps(plain.size()) + steps(pairs.size() / 2)) * settings.epochs();
        for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
            List<Batch> batches = batches(plain);
            Collections.shuffle(pairs, random);
            // Half of them an epoch: a sentence has more pairs than it has new words.
            batches.addAll(batches(pairs.subList(0, pairs.size() / 2)));
            Collections.shuffle(batches, random);
            double sum = 0;
            long begun = System.nanoTime();
            for (int i = 0; i < batches.size(); i++) {
                sum += step(batches.get(i), schedule(steps));
                if ((i + 1) % TOLD_EVERY == 0) {
                    double seconds = (System.nanoTime() - begun) / 1e9;
                    System.err.printf(
                            Locale.ROOT,
                            "epoch %d  step %d of %d  loss %.3f  %.0f ms a step%n",
                            epoch,
                            i + 1,
                            batches.size(),
                            sum / (i + 1),
                            1000 * seconds / (i + 1));
                }
            }
            after.done(epoch);
        }
    }

    private int steps(int examples) {
        return (examples + settings.batch() - 1) / settings.batch();
    }

    private float schedule(int steps) {
        double done = (double) step / steps;
        return (float) (done < WARM_UP ? done / WARM_UP : (1 - done) / (1 - WARM_UP));
    }

    @SuppressWarnings("try") // The scope is never named: it takes in whatever is made until it closes.
    private float step(Batch batch, float schedule) {
        step++;
        try (NDScope scope = new NDScope();
                NDManager manager = NDManager.newBaseManager()) {
            float value;
            try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                NDArray vectors = encoder.forward(manager, batch, true);
                NDArray loss = batch.marked()
                        ? heads.pairLoss(manager, heads.pairs(manager, vectors, batch, true), batch)
                        : heads.plainLoss(manager, heads.plain(manager, vectors, batch, true), batch);
                value = loss.getFloat();
                collector.backward(loss);
            }
            parameters.step(schedule, LONGEST_GRADIENT);
            return value;
        }
    }

    /** In random order, sentences of like length together. */
    private List<Batch> batches(List<Example> examples) {
        List<Example> shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, random);
        List<Batch> batches = new ArrayList<>();
        int pool = POOL * settings.batch();
        for (int from = 0; from < shuffled.size(); from += pool) {
            List<Example> some = new ArrayList<>(shuffled.subList(from, Math.min(shuffled.size(), from + pool)));
            some.sort(Comparator.comparingInt(each -> each.pieces().size()));
            for (int at = 0; at < some.size(); at += settings.batch()) {
                batches.add(new Batch(some.subList(at, Math.min(some.size(), at + settings.batch()))));
            }
        }
        return batches;
    }
}
