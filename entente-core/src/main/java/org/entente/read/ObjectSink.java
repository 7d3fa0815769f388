package org.entente.read;

import org.entente.read.raw.UnreadableException;

/** Takes the JSON objects of files, in the order of the lines. Its other exceptions stop the reading. */
public interface ObjectSink {
    /**
     * An object.
     *
     * @throws UnreadableException if it is not what is needed; it is reported, and the rest follows
     */
    void object(ObjectLine line) throws UnreadableException;

    /** A line or file that could not be read. The rest follows. */
    void failed(Failure failure);

    /** Something odd in a line that was read; told before its object is handed on. */
    void warned(Failure warning);
}
