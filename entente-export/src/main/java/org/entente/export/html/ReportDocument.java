package org.entente.export.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Annotated;
import org.entente.model.Chrome;
import org.entente.model.Claim;
import org.entente.model.CodePoints;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Span;

/**
 * A document as the page shows it.
 *
 * @param prefix of its ids on the page
 * @param facts label and value
 * @param chrome lines that are no part of the report, with what each was taken for
 * @param counts claims of each kind, kinds without any left out
 * @param pairs who to whom, how often, the most frequent first
 * @param codes countries in it
 */
public record ReportDocument(
        String prefix,
        Document document,
        List<ReportClaim.Fact> facts,
        List<Paragraph> paragraphs,
        List<ChromeLine> chrome,
        Map<KindMark, Long> counts,
        List<Pair> pairs,
        List<String> codes,
        int claims) {
    private static final int MOST_PAIRS = 12;

    /** A stretch of chrome. */
    public record ChromeLine(String text, String as) {}

    /** How often one side stands over against another. */
    public record Pair(String who, String whom, int claims) {}

    static ReportDocument of(int number, Coded coded) {
        String prefix = "d" + number;
        ClaimPresenter presenter = new ClaimPresenter(prefix);
        List<ReportClaim> claims = new ArrayList<>();
        for (Claim claim : coded.claims()) {
            claims.add(presenter.present(claims.size() + 1, claim));
        }
        Document document = coded.annotated().document();
        CodePoints points = coded.annotated().points();
        return new ReportDocument(
                prefix,
                document,
                facts(document),
                paragraphs(coded.annotated(), new ParagraphCutter(points, claims)),
                document.chrome().stream()
                        .map(cut -> new ChromeLine(
                                points.words(cut.span()), cut.as().code()))
                        .toList(),
                counts(claims),
                pairs(claims),
                claims.stream()
                        .flatMap(claim -> List.of(claim.codes().split(" ")).stream())
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                claims.size());
    }

    private static List<ReportClaim.Fact> facts(Document document) {
        List<ReportClaim.Fact> facts = new ArrayList<>();
        document.published()
                .ifPresent(date -> facts.add(new ReportClaim.Fact(
                        "Published", date.date() + ", from " + date.basis().code(), false)));
        document.dateline().ifPresent(line -> facts.add(new ReportClaim.Fact("Dateline", line.place(), false)));
        document.publisher().ifPresent(name -> facts.add(new ReportClaim.Fact("Publisher", name, false)));
        document.byline().ifPresent(name -> facts.add(new ReportClaim.Fact("By", name, false)));
        document.language().ifPresent(tag -> facts.add(new ReportClaim.Fact("Language", tag, false)));
        facts.add(new ReportClaim.Fact("Origin", document.origin(), false));
        return facts;
    }

    private static List<Paragraph> paragraphs(Annotated annotated, ParagraphCutter cutter) {
        String text = annotated.document().text();
        List<Paragraph> found = new ArrayList<>();
        for (int begin = 0; begin < text.length(); ) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            Span span = annotated.points().span(begin, end);
            if (!text.substring(begin, end).isBlank() && !chrome(annotated.document(), span)) {
                found.add(cutter.cut(found.size() + 1, span));
            }
            begin = end + 1;
        }
        return found;
    }

    /** Whether most of a line is chrome: a few words of chrome in a line of text leave the line in place. */
    private static boolean chrome(Document document, Span line) {
        int covered = 0;
        for (Chrome cut : document.chrome()) {
            if (cut.span().overlaps(line)) {
                covered += Math.min(cut.span().end(), line.end())
                        - Math.max(cut.span().begin(), line.begin());
            }
        }
        return 2 * covered > line.length();
    }

    private static Map<KindMark, Long> counts(List<ReportClaim> claims) {
        Map<KindMark, Long> counts = new EnumMap<>(KindMark.class);
        claims.forEach(claim -> counts.merge(claim.kind(), 1L, Long::sum));
        return counts;
    }

    private static List<Pair> pairs(List<ReportClaim> claims) {
        Map<String, Pair> pairs = new TreeMap<>();
        for (ReportClaim claim : claims) {
            if (!claim.who().isEmpty()) {
                pairs.merge(
                        claim.who() + " → " + claim.whom(),
                        new Pair(claim.who(), claim.whom(), 1),
                        (a, b) -> new Pair(a.who(), a.whom(), a.claims() + b.claims()));
            }
        }
        return pairs.values().stream()
                .sorted((a, b) -> Integer.compare(b.claims(), a.claims()))
                .limit(MOST_PAIRS)
                .toList();
    }
}
