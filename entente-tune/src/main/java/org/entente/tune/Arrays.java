package org.entente.tune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/** Numbers of ours as arrays of the engine. */
final class Arrays {
    private Arrays() {}

    /**
     * In memory of the engine's own. An array that is made from ours only borrows its buffer, which Java frees while the engine
     * still needs it for the gradient; gradients are then no numbers, or the process crashes.
     */
    static NDArray owned(NDManager manager, float[] values, Shape shape) {
        try (NDArray borrowed = manager.create(values, shape)) {
            return borrowed.duplicate();
        }
    }

    /**
     * One number. For the reason above nothing that is learnt from may be multiplied with a plain number: the engine would keep an
     * array made of it.
     */
    static NDArray number(NDManager manager, double value) {
        return owned(manager, new float[] {(float) value}, new Shape());
    }
}
