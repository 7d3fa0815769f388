package org.entente.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDFs drawn line by line, as a layout program would. */
final class PdfSamples {
    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);

    PdfSamples() {
        document.addPage(page);
    }

    PdfSamples page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    PdfSamples line(double x, double y, PDFont font, double size, String text) {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.beginText();
            out.setFont(font, (float) size);
            out.newLineAtOffset((float) x, (float) y);
            out.showText(text);
            out.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Words broken into lines of a width, from a height downwards; gives the height below. */
    double column(double x, double y, double width, String text) {
        double at = y;
        for (String line : broken(text, width)) {
            line(x, at, PLAIN, 11, line);
            at -= 13;
        }
        return at;
    }

    PdfSamples with(Consumer<PDDocument> change) {
        change.accept(document);
        return this;
    }

    byte[] bytes() {
        return saved();
    }

    byte[] encrypted(String user) {
        try {
            document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return saved();
    }

    private byte[] saved() {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> broken(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : List.of(text.split(" ", -1))) {
            if (width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static double width(String text) {
        try {
            return PLAIN.getStringWidth(text) / 1000 * 11;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
