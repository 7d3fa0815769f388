package org.entente.read;

/** Takes what a reader finds, in the order of the inputs. Its exceptions stop the reading. */
public interface Sink {
    /** A document. */
    void document(RawDocument document);

    /** Something that could not be read. The rest follows. */
    void failed(Failure failure);

    /** Something odd in a document that was read; told before the document is handed on. */
    default void warned(Failure warning) {}
}
