package org.entente.export.html;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of a paragraph over which the same claims lie.
 *
 * @param text as it stands
 * @param marks claims whose naming words it is part of, the shortest first, as many as have a line
 * @param more how many claims have no line of their own here
 * @param tinted claims whose evidence it is part of, the first of very many
 * @param ending claims whose naming words end with it
 */
public record Piece(
        String text, List<ReportClaim> marks, int more, List<ReportClaim> tinted, List<ReportClaim> ending) {
    /** Lines under the words; what is more is counted. */
    static final int LANES = 3;

    /** Whether no claim rests on it. */
    public boolean plain() {
        return tinted.isEmpty();
    }

    /** How many lines it carries. */
    public int lanes() {
        return marks.size();
    }

    /** Classes for its lines, the one nearest the text first: "l2 aE bS", empty without. */
    public String classes() {
        StringBuilder classes = new StringBuilder(lanes() == 0 ? "" : "l" + lanes());
        for (int lane = 0; lane < lanes(); lane++) {
            classes.append(' ')
                    .append("abc".charAt(lane))
                    .append(marks.get(lane).kind());
        }
        return classes.toString();
    }

    /** Numbers of the claims whose evidence it is part of, separated by spaces. */
    public String evidenceOf() {
        return tinted.stream().map(claim -> String.valueOf(claim.number())).collect(Collectors.joining(" "));
    }
}
