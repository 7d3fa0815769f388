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
    /** Positions before the first gap between words. */
    private int words;

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
        if (words == 0) {
            words = positions.size();
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

    /** Width up to the first space, whether it is drawn or only a gap. */
    private double firstWord() {
        int end = words == 0 ? positions.size() : words;
        for (int i = 1; i < end; i++) {
            if (positions.get(i).getUnicode().isBlank()) {
                end = i;
            }
        }
        TextPosition last = positions.get(end - 1);
        return last.getXDirAdj() + last.getWidthDirAdj() - positions.get(0).getXDirAdj();
    }

    private void flush() {
        String line = text.toString().replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ").strip();
        if (!line.isEmpty() && !positions.isEmpty()) {
            TextPosition first = positions.get(0);
            double left = first.getXDirAdj();
            double right = right();
            lines.add(new PdfLine(
                    getCurrentPageNo(),
                    line,
                    left,
                    right,
                    first.getYDirAdj(),
                    first.getFontSizeInPt(),
                    bold(first.getFont()),
                    firstWord()));
        }
        text.setLength(0);
        positions.clear();
        words = 0;
    }

    private static boolean bold(PDFont font) {
        String name = font == null ? null : font.getName();
        return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
    }
}
