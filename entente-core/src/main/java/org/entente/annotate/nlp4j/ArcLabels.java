package org.entente.annotate.nlp4j;

import java.util.List;

/**
 * The labels of the parser's model, taken apart: which arc to make between the top of the stack and the next input
 * token, what to do with the stack then, and the relation. Also which labels are possible in which situation.
 */
final class ArcLabels {

    /** The arc that a label makes. */
    enum Arc {
        /** The input token becomes the head of the stack's top. */
        LEFT,
        /** The stack's top becomes the head of the input token. */
        RIGHT,
        /** None. */
        NO
    }

    /** What a label does after that. */
    enum Move {
        /** Go on to the next input token. */
        SHIFT,
        /** Remove the stack's top. */
        REDUCE,
        /** Put the stack's top aside until the next shift. */
        PASS
    }

    private final Arc[] arcs;
    private final Move[] moves;
    private final String[] relations;
    private final int[][] candidates;

    /**
     * @param labels such as {@code L_R_nsubj}
     * @param candidates the labels possible with the root on top of the stack; with an arc from the input token to the
     *     stack's top there already, or the other way round if the top has a head; the other way round if it has none;
     *     without an arc if the top has no head; those that make an arc to the left; to the right
     */
    ArcLabels(List<String> labels, List<List<String>> candidates) {
        this.arcs = labels.stream().map(ArcLabels::arc).toArray(Arc[]::new);
        this.moves = labels.stream().map(ArcLabels::move).toArray(Move[]::new);
        this.relations = labels.stream()
                .map(label -> label.substring(label.lastIndexOf('_') + 1))
                .toArray(String[]::new);
        this.candidates = candidates.stream()
                .map(names -> names.stream().mapToInt(labels::indexOf).toArray())
                .toArray(int[][]::new);
    }

    private static Arc arc(String label) {
        return switch (label.charAt(0)) {
            case 'L' -> Arc.LEFT;
            case 'R' -> Arc.RIGHT;
            default -> Arc.NO;
        };
    }

    private static Move move(String label) {
        return switch (label.charAt(2)) {
            case 'S' -> Move.SHIFT;
            case 'R' -> Move.REDUCE;
            default -> Move.PASS;
        };
    }

    Arc arc(int label) {
        return arcs[label];
    }

    Move move(int label) {
        return moves[label];
    }

    String relation(int label) {
        return relations[label];
    }

    int[] withRootOnStack() {
        return candidates[0];
    }

    int[] withoutNewArc() {
        return candidates[1];
    }

    int[] withoutNewArcAndHead() {
        return candidates[2];
    }

    int[] withoutHead() {
        return candidates[3];
    }

    int[] leftArcs() {
        return candidates[4];
    }

    int[] rightArcs() {
        return candidates[5];
    }
}
