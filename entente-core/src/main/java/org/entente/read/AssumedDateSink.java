package org.entente.read;

import java.time.LocalDate;
import java.util.Optional;

/** Hands documents on with the day that the user gives for those that state none. */
record AssumedDateSink(Sink next, Optional<LocalDate> day) implements Sink {
    @Override
    public void document(RawDocument document) {
        next.document(document.withAssumed(day));
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
