package org.entente.read;

import java.util.List;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.PublicationDate;
import org.entente.pipeline.Stage;

/** Finds headline, dateline, byline, dates, language and page chrome in a text. */
public final class DocumentStage implements Stage<RawDocument, Document> {
    @Override
    public String name() {
        return "read";
    }

    @Override
    public Document apply(RawDocument raw) {
        return new Document(
                raw.id().orElse(raw.sha256().substring(0, 16)),
                raw.title(),
                raw.text(),
                Optional.empty(),
                Optional.empty(),
                raw.given().map(date -> new PublicationDate(date, PublicationDate.Basis.GIVEN)),
                raw.publisher(),
                raw.byline(),
                raw.language(),
                List.of(),
                raw.origin(),
                raw.sha256(),
                Optional.empty());
    }
}
