package org.entente.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A piece while claims are laid over it. */
final class PieceBuilder {
    /** Claims that a click on a piece leads through; nobody goes through more. */
    private static final int MOST_TINTED = 60;

    private final String text;
    private final List<ReportClaim> marks = new ArrayList<>();
    private final List<ReportClaim> tinted = new ArrayList<>();
    private final List<ReportClaim> ending = new ArrayList<>();
    private int more;

    PieceBuilder(String text) {
        this.text = text;
    }

    /** Lays a claim's naming words over it; called with the shortest first. */
    void mark(ReportClaim claim, boolean endsHere) {
        if (marks.size() < Piece.LANES) {
            marks.add(claim);
        } else {
            more++;
        }
        if (endsHere) {
            ending.add(claim);
        }
    }

    /** Lays some of a claim's evidence over it; called in the claims' order. */
    void tint(ReportClaim claim) {
        boolean again = !tinted.isEmpty() && tinted.get(tinted.size() - 1).number() == claim.number();
        if (!again && tinted.size() < MOST_TINTED) {
            tinted.add(claim);
        }
    }

    Piece build() {
        ending.sort(Comparator.comparingInt(ReportClaim::number));
        return new Piece(text, List.copyOf(marks), more, List.copyOf(tinted), List.copyOf(ending));
    }
}
