package org.entente.export.html;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of a paragraph over which the same claims lie.
 *
 * @param text as it stands
 * @param marks claims whose naming words it is part of, the shortest first
 * @param tinted claims whose evidence it is part of
 * @param ending claims whose naming words end with it
 */
public record Piece(String text, List<ReportClaim> marks, List<ReportClaim> tinted, List<ReportClaim> ending) {
    /** Lines under the words; what is more is counted. */
    static final int LANES = 3;

    /** How many lines it carries. */
    public int lanes() {
        return Math.min(LANES, marks.size());
    }

    /** How many claims have no line of their own here. */
    public int more() {
        return marks.size() - lanes();
    }

    /** The lines' kinds as CSS custom properties. */
    public String style() {
        StringBuilder style = new StringBuilder();
        for (int lane = 0; lane < lanes(); lane++) {
            KindMark kind = marks.get(lane).kind();
            style.append("--l%d:var(--line-%s);--s%d:var(--size-%s);".formatted(lane, kind, lane, kind));
        }
        return style.toString();
    }

    /** Anchors of the claims whose evidence it is part of, separated by spaces. */
    public String evidenceOf() {
        return tinted.stream().map(ReportClaim::anchor).collect(Collectors.joining(" "));
    }
}
