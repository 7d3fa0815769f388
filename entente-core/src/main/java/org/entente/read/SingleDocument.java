package org.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.read.html.Article;
import org.entente.read.html.ArticleExtractor;
import org.entente.read.html.ReadabilityExtractor;
import org.entente.read.pdf.PdfContent;
import org.entente.read.pdf.PdfReader;
import org.entente.read.raw.CharsetLabels;
import org.entente.read.raw.Decoded;
import org.entente.read.raw.Encodings;
import org.entente.read.raw.ReadError;
import org.entente.read.raw.Sha256;
import org.entente.read.raw.UnreadableException;

/** A file that is one document: text, HTML or PDF. */
final class SingleDocument {
    private final ReadOptions options;
    private final ArticleExtractor articles = new ReadabilityExtractor();
    private final PdfReader pdfs = new PdfReader();

    SingleDocument(ReadOptions options) {
        this.options = options;
    }

    void read(Opened opened, Format format, InputStream in, Sink sink) throws IOException {
        byte[] bytes = bytes(opened, in);
        RawDocument document = requireText(
                switch (format) {
                    case TEXT, JSONL -> text(opened, bytes, sink);
                    case HTML -> page(opened, bytes, sink);
                    case PDF -> pdf(opened, bytes, sink);
                },
                format);
        sink.document(document);
    }

    private byte[] bytes(Opened opened, InputStream in) throws IOException {
        int limit = options.limits().documentBytes();
        if (opened.size().filter(size -> size > limit).isPresent()) {
            throw tooLarge(limit, opened.size().get().toString());
        }
        byte[] bytes = in.readNBytes(limit);
        if (bytes.length == limit && in.read() >= 0) {
            throw tooLarge(limit, "more");
        }
        return bytes;
    }

    private static UnreadableException tooLarge(int limit, String found) {
        return new UnreadableException(
                ReadError.TOO_LARGE,
                "expected a document of at most %d bytes, found %s; put many documents into JSON Lines"
                        .formatted(limit, found));
    }

    private RawDocument text(Opened opened, byte[] bytes, Sink sink) throws UnreadableException {
        Decoded decoded = Encodings.decode(bytes, options.charset(), Optional.empty());
        repaired(opened, decoded, sink);
        return new RawDocument(
                Optional.empty(),
                decoded.text(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                opened.modified(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                opened.origin(),
                Sha256.of(bytes));
    }

    private RawDocument page(Opened opened, byte[] bytes, Sink sink) throws UnreadableException {
        Decoded decoded = Encodings.decode(bytes, options.charset(), CharsetLabels.declared(bytes));
        repaired(opened, decoded, sink);
        Article article = article(decoded.text());
        return new RawDocument(
                Optional.empty(),
                article.text(),
                article.title(),
                Optional.<LocalDate>empty(),
                article.published(),
                opened.modified(),
                article.publisher(),
                article.byline(),
                article.language(),
                opened.origin(),
                Sha256.of(bytes));
    }

    /** The parsers are not ours: whatever they throw is the page's failure, not the run's. */
    private Article article(String html) throws UnreadableException {
        try {
            return articles.extract(html);
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableException(
                    ReadError.UNEXPECTED, "expected a page that the HTML parser can take, found: " + e, e);
        }
    }

    private RawDocument pdf(Opened opened, byte[] bytes, Sink sink) throws UnreadableException {
        PdfContent content = pdfs.read(bytes);
        content.lost().ifPresent(what -> sink.warned(Failure.of(opened.origin(), ReadError.PAGES_LOST, what)));
        return new RawDocument(
                Optional.empty(),
                content.text(),
                content.title(),
                Optional.<LocalDate>empty(),
                Optional.<LocalDate>empty(),
                content.created().or(opened::modified),
                Optional.empty(),
                content.author(),
                content.language(),
                opened.origin(),
                Sha256.of(bytes));
    }

    private static void repaired(Opened opened, Decoded decoded, Sink sink) {
        decoded.repair().ifPresent(what -> sink.warned(Failure.of(opened.origin(), ReadError.REPLACED_BYTES, what)));
    }

    private static RawDocument requireText(RawDocument document, Format format) throws UnreadableException {
        if (document.text().isBlank()) {
            throw new UnreadableException(
                    ReadError.NO_TEXT,
                    switch (format) {
                        case TEXT, JSONL -> "expected text, found only white space";
                        case HTML -> "expected a page with text, found only markup";
                        case PDF -> "expected a PDF with text, found none; are its pages scanned images?";
                    });
        }
        return document;
    }
}
