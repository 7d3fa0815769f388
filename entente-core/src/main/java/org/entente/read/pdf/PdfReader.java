package org.entente.read.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.entente.read.raw.FoundDate;
import org.entente.read.raw.Quoted;
import org.entente.read.raw.ReadError;
import org.entente.read.raw.UnreadableException;

/** Reads PDF (ISO 32000) through PDFBox. */
public final class PdfReader {
    /** Readers look for the end mark in the last 1,024 bytes; we are a little kinder. */
    private static final int TAIL = 2048;

    private final Compounds compounds = Compounds.load();

    /**
     * The text and metadata of a PDF.
     *
     * @throws UnreadableException if it is cut off, broken, or asks for a password
     */
    public PdfContent read(byte[] bytes) throws UnreadableException {
        requireEnd(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            Expansion.requireBounded(document.getDocument());
            return content(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(
                    ReadError.ENCRYPTED_PDF, "expected a PDF that opens without a password, found an encrypted one", e);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableException(
                    ReadError.BROKEN_PDF,
                    "expected a PDF, found a broken one: " + Quoted.line(String.valueOf(e), 160),
                    e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableException(
                    ReadError.EXPANDS_TOO_FAR,
                    "expected a PDF that fits in memory, found one that expands beyond it",
                    e);
        }
    }

    private static void requireEnd(byte[] bytes) throws UnreadableException {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
            end--;
        }
        int begin = Math.max(0, end - TAIL);
        if (!new String(bytes, begin, end - begin, ISO_8859_1).contains("%%EOF")) {
            throw new UnreadableException(
                    ReadError.BROKEN_PDF,
                    "expected a whole PDF, found one that is cut off: no %%%%EOF in its last %d bytes".formatted(TAIL));
        }
    }

    private PdfContent content(PDDocument document) throws IOException {
        List<Integer> lost = new ArrayList<>();
        List<PdfLine> lines = RunningLines.without(lines(document, lost));
        int pages = document.getNumberOfPages();
        if (!lost.isEmpty() && lost.size() == pages) {
            throw new UnreadableException(
                    ReadError.BROKEN_PDF,
                    "expected a PDF, found a broken one: none of its %d pages can be read".formatted(pages));
        }
        var catalog = document.getDocumentCatalog();
        return new PdfContent(
                Paragraphs.of(lines, compounds),
                information(document, COSName.TITLE).filter(PdfReader::title),
                information(document, COSName.AUTHOR),
                information(document, COSName.CREATION_DATE).flatMap(PdfReader::date),
                Optional.ofNullable(catalog.getLanguage()).map(String::strip).filter(tag -> !tag.isEmpty()),
                lost.isEmpty()
                        ? Optional.empty()
                        : Optional.of("expected %d readable pages, found %s broken; the others are read"
                                .formatted(pages, lost)));
    }

    /** Page by page: a broken one costs only itself. */
    private static List<PdfLine> lines(PDDocument document, List<Integer> lost) throws IOException {
        LineStripper stripper = new LineStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            try {
                stripper.writeText(document, new StringWriter());
            } catch (IOException | RuntimeException | StackOverflowError e) {
                lost.add(page);
            }
        }
        return stripper.lines();
    }

    private static Optional<String> information(PDDocument document, COSName key) {
        String value = document.getDocumentInformation().getCOSObject().getString(key);
        return Optional.ofNullable(value).map(words -> Quoted.line(words, 500)).filter(words -> !words.isEmpty());
    }

    /** Word processors leave file names and the like. */
    private static boolean title(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return !lower.startsWith("microsoft word")
                && !lower.startsWith("untitled")
                && !lower.matches("\\S+\\.(?:docx?|pdf|odt|rtf|indd|qxd|tex|dvi|html?)");
    }

    private static Optional<LocalDate> date(String words) {
        return FoundDate.parse(words);
    }
}
