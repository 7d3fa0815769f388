package org.entente.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Annotated;
import org.entente.model.Chrome;
import org.entente.model.Document;
import org.entente.model.Span;

/**
 * The lines of a text that are no chrome.
 *
 * @param headline the line that is the title
 * @param paragraphs the others
 */
record ReportLines(Optional<Paragraph> headline, List<Paragraph> paragraphs) {

    static ReportLines of(Annotated annotated, ParagraphCutter cutter) {
        String text = annotated.document().text();
        Optional<Paragraph> headline = Optional.empty();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int begin = 0; begin < text.length(); ) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            Span line = annotated.points().span(begin, end);
            if (!text.substring(begin, end).isBlank() && !chrome(annotated.document(), line)) {
                if (headline.isEmpty() && paragraphs.isEmpty() && title(annotated, line)) {
                    headline = Optional.of(cutter.cut(0, line));
                } else {
                    paragraphs.add(cutter.cut(paragraphs.size() + 1, line));
                }
            }
            begin = end + 1;
        }
        return new ReportLines(headline, paragraphs);
    }

    /** Whether a line is the headline and nothing else of weight. */
    private static boolean title(Annotated annotated, Span line) {
        Document document = annotated.document();
        return document.headline()
                        .filter(span -> 10 * shared(span, line) > 9 * line.length() && span.end() <= line.end())
                        .isPresent()
                || document.title()
                        .filter(title ->
                                title.strip().equals(annotated.words(line).strip()))
                        .isPresent();
    }

    /** Whether most of a line is chrome: a few words of chrome in a line of text leave the line in place. */
    private static boolean chrome(Document document, Span line) {
        int covered = 0;
        for (Chrome cut : document.chrome()) {
            covered += shared(cut.span(), line);
        }
        return 2 * covered > line.length();
    }

    private static int shared(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
    }
}
