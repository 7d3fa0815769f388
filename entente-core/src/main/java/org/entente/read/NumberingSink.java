package org.entente.read;

import org.entente.read.raw.Quoted;
import org.entente.read.raw.ReadError;

/** Gives an id that comes a second time in a run a number, and tells so. */
final class NumberingSink implements Sink {
    private final Sink next;
    private final Ids ids = new Ids();

    NumberingSink(Sink next) {
        this.next = next;
    }

    @Override
    public void document(RawDocument document) {
        String id = document.idOrDigest();
        String unique = ids.unique(id);
        if (unique.equals(id)) {
            next.document(document);
            return;
        }
        String what = document.id().isPresent() ? "id" : "content";
        String message = "expected another %s than before, found %s again; read as %s"
                .formatted(what, Quoted.of(id), Quoted.of(unique));
        next.warned(Failure.of(document.origin(), ReadError.SAME_ID, message));
        next.document(document.withId(unique));
    }

    @Override
    public void failed(Failure failure) {
        next.failed(failure);
    }

    @Override
    public void warned(Failure warning) {
        next.warned(warning);
    }
}
