package org.entente.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Headers, footers and page numbers: lines at the edge of pages that come again on others. */
final class RunningLines {
    /** Lines at the top and at the bottom of a page that may be running ones. */
    private static final int EDGE = 3;
    /** Times the font size that parts a running line from the text. */
    private static final double GAP = 1.7;
    /** Share of pages a line must come again on; left and right pages may differ. */
    private static final double SHARE = 0.4;

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[\\s\\p{Pd}|]*(?:page|p\\.|seite|pagina|p\u00e1gina)?\\s*(?:\\d{1,4}|(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3}))(?:\\s*(?:of|/|von|de|sur)\\s*\\d{1,4})?[\\s\\p{Pd}|]*");

    private static final String CLOCK = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?";
    /** What browsers print above a page: "11/24/26, 6:19 PM   Title". */
    private static final Pattern STAMP = Pattern.compile(
            "(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}),?\\s+" + CLOCK + "(?:\\s.*)?");
    /** What browsers print below it: the page's address with a count of pages. A bare address may be the text's own. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:https?://|file:///|about:|www\\.)\\S+\\s+(?:page\\s+)?\\d{1,4}\\s*(?:/|of)\\s*\\d{1,4}"
                    + "|(?:page\\s+)?\\d{1,4}\\s*(?:/|of)\\s*\\d{1,4}\\s+(?:https?://|file:///|about:|www\\.)\\S+|file:///\\S+");

    private RunningLines() {}

    /** The lines without the running ones. */
    static List<PdfLine> without(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = new TreeMap<>();
        lines.forEach(line ->
                pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        Map<String, Integer> counts = new HashMap<>();
        pages.values().forEach(page -> keys(page).forEach(key -> counts.merge(key, 1, Integer::sum)));
        Set<PdfLine> running = new HashSet<>();
        for (List<PdfLine> page : pages.values()) {
            for (PdfLine line : edge(page)) {
                int count = counts.getOrDefault(key(line), 0);
                boolean again = count >= 2 && count >= SHARE * pages.size();
                boolean numbered =
                        outermost(page, line) && NUMBER.matcher(line.text()).matches();
                if ((again && page.size() > 1) || numbered) {
                    running.add(line);
                }
            }
            page.stream()
                    .filter(line -> outermost(page, line) && printed(page, line))
                    .forEach(running::add);
        }
        return lines.stream().filter(line -> !running.contains(line)).toList();
    }

    /** Whether a line, or another at its height, is what browsers print around a page. */
    private static boolean printed(List<PdfLine> page, PdfLine line) {
        return page.stream()
                .filter(other -> Math.abs(other.baseline() - line.baseline()) <= 1)
                .anyMatch(other -> STAMP.matcher(other.text()).matches()
                        || ADDRESS.matcher(other.text()).matches());
    }

    private static Set<String> keys(List<PdfLine> page) {
        Set<String> keys = new HashSet<>();
        edge(page).forEach(line -> keys.add(key(line)));
        return keys;
    }

    /** The lines above the first gap and below the last one, as far as these are near the edge. */
    private static List<PdfLine> edge(List<PdfLine> page) {
        List<PdfLine> sorted = page.stream()
                .sorted(Comparator.comparingDouble(PdfLine::baseline).thenComparingDouble(PdfLine::left))
                .toList();
        int top = 1;
        while (top < Math.min(EDGE, sorted.size()) && !apart(sorted.get(top - 1), sorted.get(top))) {
            top++;
        }
        int bottom = sorted.size() - 1;
        while (bottom > Math.max(0, sorted.size() - EDGE) && !apart(sorted.get(bottom - 1), sorted.get(bottom))) {
            bottom--;
        }
        Set<PdfLine> edge = new LinkedHashSet<>();
        edge.addAll(
                top < sorted.size() && apart(sorted.get(top - 1), sorted.get(top))
                        ? sorted.subList(0, top)
                        : List.of());
        edge.addAll(
                bottom > 0 && apart(sorted.get(bottom - 1), sorted.get(bottom))
                        ? sorted.subList(bottom, sorted.size())
                        : List.of());
        return List.copyOf(edge);
    }

    /** Whether more than the usual distance lies between two lines. */
    private static boolean apart(PdfLine upper, PdfLine lower) {
        return lower.baseline() - upper.baseline() > GAP * Math.max(upper.size(), lower.size());
    }

    private static boolean outermost(List<PdfLine> page, PdfLine line) {
        return page.size() > 1
                && (page.stream().noneMatch(other -> other.baseline() > line.baseline() + 1)
                        || page.stream().noneMatch(other -> other.baseline() < line.baseline() - 1));
    }

    /** The same for the same words at the same height, whatever the numbers in them. */
    private static String key(PdfLine line) {
        String words =
                line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").replaceAll("\\s+", " ");
        return words + "@" + Math.round(line.baseline() / 10);
    }
}
