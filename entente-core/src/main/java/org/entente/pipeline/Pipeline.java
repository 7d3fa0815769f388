package org.entente.pipeline;

/**
 * Stages in a row. One item's failure never stops the others: it becomes an {@link Outcome.Failed}.
 *
 * @param <I> what the first stage takes
 * @param <O> what the last stage gives
 */
public final class Pipeline<I, O> {
    private final Step<I, O> step;

    private Pipeline(Step<I, O> step) {
        this.step = step;
    }

    /** A pipeline of one stage. */
    public static <I, O> Pipeline<I, O> of(Stage<I, O> stage) {
        return new Pipeline<>(input -> run(stage, input));
    }

    /** This pipeline with one stage more. */
    public <P> Pipeline<I, P> then(Stage<O, P> next) {
        return new Pipeline<>(input -> {
            Outcome<O> outcome = step.run(input);
            if (outcome instanceof Outcome.Done<O> done) {
                return run(next, done.value());
            }
            Outcome.Failed<O> failed = (Outcome.Failed<O>) outcome;
            return new Outcome.Failed<>(failed.stage(), failed.message());
        });
    }

    /** Runs one item through all stages. */
    public Outcome<O> run(I input) {
        return step.run(input);
    }

    /** A stack overflow is the item's fault as well: deeply nested text must not stop the others. */
    private static <I, O> Outcome<O> run(Stage<I, O> stage, I input) {
        try {
            return new Outcome.Done<>(stage.apply(input));
        } catch (StageException expected) {
            return new Outcome.Failed<>(stage.name(), String.valueOf(expected.getMessage()));
        } catch (OutOfMemoryError tooLarge) {
            return new Outcome.Failed<>(stage.name(), "expected a document that fits in memory; give Java more of it");
        } catch (RuntimeException | StackOverflowError unexpected) {
            return new Outcome.Failed<>(stage.name(), "unexpected %s".formatted(unexpected));
        }
    }

    private interface Step<I, O> {
        Outcome<O> run(I input);
    }
}
