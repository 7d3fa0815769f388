package org.entente.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import org.entente.codebook.plover.Plover;
import org.entente.model.Claim;
import org.entente.model.CodePoints;
import org.entente.model.Coded;
import org.entente.model.CoderVersion;
import org.entente.model.Copies;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.RelationsRecord;

/** One document or claim a line, a document before its claims. */
public final class JsonLinesWriter implements ClaimWriter {
    private final Writer out;
    private final ClaimJson claims;
    private final ObjectMapper json = new ObjectMapper();

    /**
     * @param coder who coded, and by which codebook
     * @param plover the codes of that codebook, for the scores
     */
    public JsonLinesWriter(Writer out, CoderVersion coder, Plover plover) {
        this.out = out;
        this.claims = new ClaimJson(coder, plover);
    }

    @Override
    public void write(Coded coded) throws IOException {
        line(document(coded.annotated().document(), coded.annotated().points()));
        for (Claim claim : coded.claims()) {
            line(claims.claim(claim));
        }
    }

    @Override
    public void write(RelationsRecord merged) throws IOException {
        for (Entry entry : merged.entries()) {
            line(claims.entry(entry));
        }
        for (Copies copies : merged.copies()) {
            line(ClaimJson.copies(copies));
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    /** Writes the line of a document without claims, such as one that could not be read. */
    public void write(Document document) throws IOException {
        line(document(document, CodePoints.of(document.text())));
    }

    private void line(ObjectNode node) throws IOException {
        out.write(json.writeValueAsString(node));
        out.write('\n');
    }

    private static ObjectNode document(Document document, CodePoints points) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("kind", "document").put("id", document.id());
        document.title().ifPresent(title -> line.put("title", title));
        line.put("text", document.text());
        document.dateline().ifPresent(dateline -> {
            ObjectNode node = line.putObject("dateline").put("place", dateline.place());
            dateline.date().ifPresent(date -> node.put("date", date.toString()));
            node.put("words", points.words(dateline.span()));
        });
        document.published()
                .ifPresent(published -> line.putObject("published")
                        .put("date", published.iso())
                        .put("basis", published.basis().code()));
        document.publisher().ifPresent(publisher -> line.put("publisher", publisher));
        document.byline().ifPresent(byline -> line.put("byline", byline));
        document.language().ifPresent(language -> line.put("lang", language));
        var chrome = line.putArray("chrome");
        document.chrome()
                .forEach(cut -> chrome.addObject()
                        .put("begin", cut.span().begin())
                        .put("end", cut.span().end())
                        .put("as", cut.as().code()));
        line.put("origin", document.origin());
        if (!document.sha256().isEmpty()) {
            line.put("sha256", document.sha256());
        }
        document.failed().ifPresent(why -> line.put("failed", why));
        return line;
    }
}
