package org.entente.code.speechact;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Annotated;
import org.entente.model.CodePoints;
import org.entente.model.Span;

/** Where a document's text stands in quotation marks. A mark left open closes at the end of its line. */
final class Quotations {
    private final List<Span> spans = new ArrayList<>();

    Quotations(Annotated document) {
        String text = document.document().text();
        CodePoints points = document.points();
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean mark = c == '"' || c == '\u201C' || c == '\u201D';
            if (open >= 0 && (c == '\n' || c == '\u201D' || c == '"')) {
                spans.add(points.span(open, at));
                open = -1;
            } else if (mark && c != '\u201D') {
                open = at + 1;
            }
        }
        if (open >= 0) {
            spans.add(points.span(open, text.length()));
        }
    }

    /** Whether a code point offset lies inside quotation marks. */
    boolean inside(int offset) {
        return spans.stream().anyMatch(span -> span.begin() <= offset && offset < span.end());
    }
}
