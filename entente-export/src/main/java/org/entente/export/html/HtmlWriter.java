package org.entente.export.html;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.export.ClaimWriter;
import org.entente.model.Coded;
import org.entente.model.CoderVersion;
import org.entente.model.RelationsRecord;

/**
 * One page with all documents: no file beside it, no script needed to read it, no address fetched. Documents are
 * written as they come, so that the page may be larger than memory.
 */
public final class HtmlWriter implements ClaimWriter {
    /** Stands in the page for the documents, which are not known when its head is written. */
    private static final String DOCUMENTS = "<!-- documents -->";

    private final Writer out;
    private final TemplateEngine templates;
    private final String head;
    private final String foot;
    private final List<ReportIndex> documents = new ArrayList<>();
    private boolean recorded;

    public HtmlWriter(Writer out, CoderVersion coder) throws IOException {
        this.out = out;
        this.templates =
                TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.entente.export.html.template");
        StringOutput page = new StringOutput();
        Content marker = output -> output.writeContent(DOCUMENTS);
        templates.render(
                "page.jte",
                Map.of(
                        "style",
                        resource("report.css"),
                        "script",
                        resource("report.js"),
                        "coder",
                        coder,
                        "documents",
                        marker),
                page);
        String whole = page.toString();
        int at = whole.indexOf(DOCUMENTS);
        this.head = whole.substring(0, at);
        this.foot = whole.substring(at + DOCUMENTS.length());
    }

    @Override
    public void write(Coded coded) throws IOException {
        begin();
        ReportDocument document = ReportDocument.of(documents.size() + 1, coded);
        documents.add(ReportIndex.of(document));
        render("document.jte", "doc", document);
    }

    @Override
    public void write(RelationsRecord merged) throws IOException {
        out.write(head);
        recorded = true;
        templates.render("record.jte", Map.of("record", new RecordPage(merged)), new WriterOutput(out));
    }

    private void begin() throws IOException {
        if (documents.isEmpty()) {
            out.write(head);
        }
    }

    private void render(String template, String parameter, Object value) throws IOException {
        StringOutput output = new StringOutput();
        templates.render(template, Map.of(parameter, value), output);
        out.write(output.toString());
    }

    @Override
    public void close() throws IOException {
        if (documents.isEmpty() && !recorded) {
            begin();
            out.write("<p class=\"none\">No documents were read.</p>");
        } else if (documents.size() > 1) {
            render("index.jte", "documents", documents);
        }
        out.write(foot);
        out.flush();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("expected " + name + " beside " + HtmlWriter.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
