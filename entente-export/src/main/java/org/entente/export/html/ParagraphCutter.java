package org.entente.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.CodePoints;
import org.entente.model.Span;

/** Cuts the paragraphs of a document, in order, wherever a claim's words begin or end. */
final class ParagraphCutter {
    private final CodePoints points;
    private final List<ReportClaim> claims;
    private final Set<Integer> placed = new HashSet<>();

    ParagraphCutter(CodePoints points, List<ReportClaim> claims) {
        this.points = points;
        this.claims = claims;
    }

    Paragraph cut(int number, Span paragraph) {
        List<ReportClaim> over = claims.stream()
                .filter(claim -> claim.evidence().stream().anyMatch(paragraph::overlaps))
                .toList();
        NavigableSet<Integer> cuts = cuts(paragraph, over);
        List<Piece> pieces = new ArrayList<>();
        int begin = cuts.first();
        for (int end : cuts.tailSet(begin, false)) {
            pieces.add(piece(new Span(begin, end), over));
            begin = end;
        }
        List<ReportClaim> beginning = over.stream()
                .filter(claim -> paragraph.overlaps(claim.mark()) && placed.add(claim.number()))
                .toList();
        return new Paragraph(number, pieces, beginning);
    }

    private static NavigableSet<Integer> cuts(Span paragraph, List<ReportClaim> over) {
        NavigableSet<Integer> cuts = new TreeSet<>(List.of(paragraph.begin(), paragraph.end()));
        for (ReportClaim claim : over) {
            for (Span span : claim.evidence()) {
                if (paragraph.overlaps(span)) {
                    cuts.add(Math.max(paragraph.begin(), span.begin()));
                    cuts.add(Math.min(paragraph.end(), span.end()));
                }
            }
        }
        return cuts;
    }

    private Piece piece(Span span, List<ReportClaim> over) {
        List<ReportClaim> marks = over.stream()
                .filter(claim -> claim.mark().overlaps(span))
                .sorted(Comparator.comparingInt(
                                (ReportClaim claim) -> claim.mark().length())
                        .thenComparingInt(ReportClaim::number))
                .toList();
        List<ReportClaim> tinted = over.stream()
                .filter(claim -> claim.evidence().stream().anyMatch(span::overlaps))
                .toList();
        List<ReportClaim> ending =
                over.stream().filter(claim -> claim.mark().end() == span.end()).toList();
        return new Piece(points.words(span), marks, tinted, ending);
    }
}
