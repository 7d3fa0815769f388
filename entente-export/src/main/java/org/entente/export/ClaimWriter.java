package org.entente.export;

import java.io.Closeable;
import java.io.IOException;
import org.entente.model.Coded;
import org.entente.model.RelationsRecord;

/** Writes documents with their claims in one format. */
public interface ClaimWriter extends Closeable {
    /**
     * Writes a document and its claims; one that failed has no claims.
     *
     * @throws IOException when the output takes no more
     */
    void write(Coded coded) throws IOException;

    /**
     * Writes a document and those of its claims that were asked for.
     *
     * @param found how many claims it has in all
     * @throws IOException when the output takes no more
     */
    default void write(Coded shown, int found) throws IOException {
        write(shown);
    }

    /**
     * Writes the merged record of documents, instead of the documents.
     *
     * @throws IOException when the output takes no more
     */
    void write(RelationsRecord merged) throws IOException;

    /** Writes what comes after the last document and flushes; leaves the underlying output open. */
    @Override
    void close() throws IOException;
}
