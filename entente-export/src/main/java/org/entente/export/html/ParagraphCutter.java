package org.entente.export.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.CodePoints;
import org.entente.model.Span;

/**
 * Cuts the paragraphs of a document, in order, wherever a claim's words begin or end. Each claim is laid over the pieces
 * that it covers and no others: a paragraph may have tens of thousands.
 */
final class ParagraphCutter {
    private static final Comparator<ReportClaim> SHORTEST = Comparator.comparingInt(
                    (ReportClaim claim) -> claim.mark().length())
            .thenComparingInt(ReportClaim::number);

    private final CodePoints points;
    private final ClaimSpans spans;
    private final Set<Integer> placed = new HashSet<>();

    ParagraphCutter(CodePoints points, List<ReportClaim> claims) {
        this.points = points;
        this.spans = new ClaimSpans(claims);
    }

    Paragraph cut(int number, Span paragraph) {
        List<ReportClaim> over = spans.over(paragraph);
        int[] cuts = cuts(paragraph, over);
        List<PieceBuilder> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.length; i++) {
            pieces.add(new PieceBuilder(points.words(new Span(cuts[i], cuts[i + 1]))));
        }
        over.stream().sorted(SHORTEST).forEach(claim -> mark(claim, cuts, pieces));
        over.forEach(claim -> tint(claim, cuts, pieces));
        List<ReportClaim> beginning = over.stream()
                .filter(claim -> paragraph.overlaps(claim.mark()) && placed.add(claim.number()))
                .toList();
        return new Paragraph(number, pieces.stream().map(PieceBuilder::build).toList(), beginning);
    }

    private static int[] cuts(Span paragraph, List<ReportClaim> over) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.begin(), paragraph.end()));
        for (ReportClaim claim : over) {
            for (Span span : claim.evidence()) {
                if (paragraph.overlaps(span)) {
                    cuts.add(Math.max(paragraph.begin(), span.begin()));
                    cuts.add(Math.min(paragraph.end(), span.end()));
                }
            }
        }
        return cuts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void mark(ReportClaim claim, int[] cuts, List<PieceBuilder> pieces) {
        Span mark = claim.mark();
        for (int i = first(cuts, mark); i < pieces.size() && cuts[i] < mark.end(); i++) {
            pieces.get(i).mark(claim, cuts[i + 1] == mark.end());
        }
    }

    private static void tint(ReportClaim claim, int[] cuts, List<PieceBuilder> pieces) {
        for (Span span : claim.evidence()) {
            for (int i = first(cuts, span); i < pieces.size() && cuts[i] < span.end(); i++) {
                pieces.get(i).tint(claim);
            }
        }
    }

    /** The first piece of which some part lies in a span, given that pieces end where spans begin. */
    private static int first(int[] cuts, Span span) {
        int at = Arrays.binarySearch(cuts, span.begin());
        return at >= 0 ? at : Math.max(0, -at - 2);
    }
}
