package org.entente.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.CodePoints;
import org.entente.model.Document;
import org.entente.model.Span;

/**
 * Sentences of news reports, official documents and transcripts. Chrome, the dateline, bullets, speaker labels and stage
 * directions are left out, so that a sentence begins with its first word.
 */
public final class NewsSegmenter implements Segmenter {
    private final Abbreviations abbreviations = Abbreviations.load();
    private final WordLists words = WordLists.load();

    @Override
    public List<Segment> segments(Document document) {
        String text = document.text();
        CodePoints points = CodePoints.of(text);
        List<LineBreaks.Block> blocks = LineBreaks.blocks(text, Line.of(text, cuts(document, points)));
        return new BlockSegments(document, points, blocks, abbreviations, words).segments();
    }

    /** What is no sentence's part, in order. */
    private static List<Segment.Range> cuts(Document document, CodePoints points) {
        List<Span> spans = new ArrayList<>();
        document.chrome().forEach(chrome -> spans.add(chrome.span()));
        document.dateline().ifPresent(dateline -> spans.add(dateline.span()));
        return spans.stream()
                .sorted()
                .map(span -> new Segment.Range(points.index(span.begin()), points.index(span.end())))
                .sorted(Comparator.comparingInt(Segment.Range::begin))
                .toList();
    }
}
