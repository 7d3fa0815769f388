package org.entente.annotate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Chrome;
import org.entente.model.CodePoints;
import org.entente.model.Document;
import org.entente.model.Sentence;

/** Sentences of news text: line by line, chrome passed over. */
public final class NewsSegmenter implements Segmenter {
    @Override
    public List<Segment> segments(Document document) {
        String text = document.text();
        CodePoints points = CodePoints.of(text);
        List<Segment> found = new ArrayList<>();
        int paragraph = 0;
        for (int begin = 0; begin < text.length(); ) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            if (!text.substring(begin, end).isBlank() && !chrome(document, points, begin, end)) {
                split(text, begin, end, paragraph++, found);
            }
            begin = end + 1;
        }
        return found;
    }

    private static boolean chrome(Document document, CodePoints points, int begin, int end) {
        for (Chrome chrome : document.chrome()) {
            if (chrome.span().overlaps(points.span(begin, end))) {
                return true;
            }
        }
        return false;
    }

    private static void split(String text, int begin, int end, int paragraph, List<Segment> found) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text.substring(begin, end));
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            found.add(new Segment(begin + from, begin + to, paragraph, Sentence.Kind.BODY, Optional.empty()));
            from = to;
        }
    }
}
