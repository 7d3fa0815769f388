package org.entente.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects lines with their places, in the order of the content stream, which is the reading order of columns. */
final class LineStripper extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> positions = new ArrayList<>();
    private double firstWord;

    LineStripper() throws IOException {
        setShouldSeparateByBeads(true);
        setSuppressDuplicateOverlappingText(true);
    }

    List<PdfLine> lines() {
        return List.copyOf(lines);
    }

    @Override
    protected void writeString(String words, List<TextPosition> where) {
        text.append(words);
        positions.addAll(where);
    }

    @Override
    protected void writeWordSeparator() {
        if (firstWord == 0 && !positions.isEmpty()) {
            firstWord = right() - positions.get(0).getXDirAdj();
        }
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        flush();
    }

    @Override
    protected void writeParagraphSeparator() {
        flush();
    }

    @Override
    protected void writeParagraphStart() {}

    @Override
    protected void writeParagraphEnd() {}

    @Override
    protected void writePageStart() {}

    @Override
    protected void writePageEnd() {
        flush();
    }

    @Override
    protected void endArticle() {
        flush();
    }

    private double right() {
        TextPosition last = positions.get(positions.size() - 1);
        return last.getXDirAdj() + last.getWidthDirAdj();
    }

    private void flush() {
        String words =
                text.toString().replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ").strip();
        if (!words.isEmpty() && !positions.isEmpty()) {
            TextPosition first = positions.get(0);
            double left = first.getXDirAdj();
            double right = right();
            lines.add(new PdfLine(
                    getCurrentPageNo(),
                    words,
                    left,
                    right,
                    first.getYDirAdj(),
                    first.getFontSizeInPt(),
                    bold(first.getFont()),
                    firstWord == 0 ? right - left : firstWord));
        }
        text.setLength(0);
        positions.clear();
        firstWord = 0;
    }

    private static boolean bold(PDFont font) {
        String name = font == null ? null : font.getName();
        return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
    }
}
