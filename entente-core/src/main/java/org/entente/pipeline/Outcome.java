package org.entente.pipeline;

/**
 * What became of one item.
 *
 * @param <T> what a finished item is
 */
public sealed interface Outcome<T> {
    /** It went through all stages. */
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * It stopped at a stage.
     *
     * @param stage name of the stage
     * @param message one line: what was expected, what was found
     */
    record Failed<T>(String stage, String message) implements Outcome<T> {}
}
