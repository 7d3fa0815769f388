package org.entente.pipeline;

/**
 * A pure function from one form of a document to the next: same input, same output, whatever the order or the thread.
 *
 * @param <I> what it takes
 * @param <O> what it gives
 */
public interface Stage<I, O> {
    /** Short name for messages: "annotate". */
    String name();

    /**
     * Does the work on one item.
     *
     * @throws StageException when this item cannot be processed; others can
     */
    O apply(I input);
}
