package org.entente.annotate;

import org.entente.model.Annotated;
import org.entente.model.Document;
import org.entente.pipeline.Stage;

/** The port: sentences, tokens, tags, lemmas, trees and named entities of a document. Chrome is passed over. */
public interface Annotator extends Stage<Document, Annotated> {
    @Override
    default String name() {
        return "annotate";
    }
}
