package org.entente.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.CodePoints;
import org.entente.model.Dateline;
import org.entente.model.Document;

/** Counts over marked pages: lines of chrome found, lines of reports lost, fields right. */
final class PageScore {
    private int found;
    private int missed;
    private final List<String> lost = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, int[]> fields = new TreeMap<>();

    static PageScore of(List<MarkedPage> pages, PageReader reader) {
        PageScore score = new PageScore();
        pages.forEach(page -> score.add(page, reader.read(page.raw())));
        return score;
    }

    private void add(MarkedPage page, Document document) {
        CodePoints points = CodePoints.of(document.text());
        List<String> chrome = new ArrayList<>();
        document.chrome().forEach(span -> chrome.add(span.span().begin() + " " + points.words(span.span())));
        int at = 0;
        for (int i = 0; i < page.lines().size(); i++) {
            String line = page.lines().get(i);
            boolean marked = chrome.contains(points.offset(at) + " " + line);
            boolean should = page.marks().get(i).equals("C");
            found += marked && should ? 1 : 0;
            missed += !marked && should ? 1 : 0;
            if (!marked && should) {
                wrong.add(page.name() + " chrome kept: " + line);
            } else if (marked && !should) {
                lost.add(page.name() + " lost: " + line);
            }
            at += line.length() + 1;
        }
        String headline =
                page.marks().contains("H") ? page.lines().get(page.marks().indexOf("H")) : "-";
        field(page, "headline", headline, document.headline().map(points::words));
        field(
                page,
                "date",
                page.expected().getOrDefault("date", "-"),
                document.published().map(p -> p.date().toString()));
        field(
                page,
                "basis",
                page.expected().getOrDefault("basis", "-"),
                document.published().map(p -> p.basis().code()));
        field(
                page,
                "place",
                page.expected().getOrDefault("place", "-"),
                document.dateline().map(Dateline::place));
        field(page, "byline", page.expected().getOrDefault("byline", "-"), document.byline());
        field(page, "publisher", page.expected().getOrDefault("publisher", "-"), document.publisher());
        field(page, "lang", page.expected().getOrDefault("lang", "-"), document.language());
    }

    private void field(MarkedPage page, String name, String expected, Optional<String> actual) {
        int[] counts = fields.computeIfAbsent(name, key -> new int[2]);
        counts[1]++;
        if (expected.equals(actual.orElse("-"))) {
            counts[0]++;
        } else {
            wrong.add("%s %s: expected %s, found %s".formatted(page.name(), name, expected, actual.orElse("-")));
        }
    }

    double recall() {
        return (double) found / (found + missed);
    }

    /** Lines of reports that were taken for chrome. */
    List<String> lost() {
        return lost;
    }

    double accuracy(String field) {
        int[] counts = fields.getOrDefault(field, new int[] {0, 1});
        return (double) counts[0] / counts[1];
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("chrome lines: recall %.3f (%d of %d), precision %.3f%n"
                .formatted(recall(), found, found + missed, (double) found / (found + lost.size())));
        fields.forEach((name, counts) -> out.append("%s %d/%d%n".formatted(name, counts[0], counts[1])));
        lost.forEach(line -> out.append(line).append('\n'));
        wrong.forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }
}
