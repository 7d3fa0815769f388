package org.entente.read;

import org.entente.model.Document;
import org.entente.pipeline.Stage;
import org.entente.read.page.PageReader;

/** Finds headline, dateline, byline, dates, language and page chrome in a text. */
public final class DocumentStage implements Stage<RawDocument, Document> {
    private final PageReader reader = new PageReader();

    @Override
    public String name() {
        return "read";
    }

    @Override
    public Document apply(RawDocument raw) {
        return reader.read(raw);
    }
}
