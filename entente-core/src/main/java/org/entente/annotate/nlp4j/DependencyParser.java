package org.entente.annotate.nlp4j;

/** NLP4J's greedy transition parser: one choice after the other, never taken back. */
final class DependencyParser {
    /** How far a token that got no head looks for one. */
    private static final int HEADLESS_WINDOW = 5;

    private static final String ROOT_RELATION = "root";

    private final LinearModel model;
    private final ArcLabels labels;

    DependencyParser(LinearModel model) {
        this.model = model;
        this.labels = new ArcLabels(model.labels(), model.candidates());
    }

    /** Parses a sentence whose tags and lemmas are in its columns. Every token gets a head; several may have the root. */
    DependencyTree parse(TokenColumns columns) {
        DependencyTree tree = new DependencyTree(columns);
        ParserState state = new ParserState(tree, columns.nodes());
        Scorer scorer = new Scorer(model, columns);
        while (!state.isDone()) {
            step(tree, state, scorer.scores(state));
        }
        for (int node = 1; node < columns.nodes(); node++) {
            if (!tree.hasHead(node)) {
                attachHeadless(node, tree, state, scorer, columns.nodes());
            }
        }
        return tree;
    }

    private void step(DependencyTree tree, ParserState state, float[] scores) {
        int label = choose(tree, state.top(), state.input(), scores);
        switch (labels.arc(label)) {
            case LEFT -> tree.attach(state.top(), state.input(), labels.relation(label));
            case RIGHT -> tree.attach(state.input(), state.top(), labels.relation(label));
            case NO -> {
                // Only the stack changes.
            }
        }
        state.move(labels.move(label));
    }

    private int choose(DependencyTree tree, int top, int input, float[] scores) {
        if (top == 0) {
            return Best.of(scores, labels.withRootOnStack());
        }
        if (tree.isDescendant(top, input)) {
            return Best.of(scores, labels.withoutNewArc());
        }
        boolean hasHead = tree.hasHead(top);
        if (tree.isDescendant(input, top)) {
            return Best.of(scores, hasHead ? labels.withoutNewArc() : labels.withoutNewArcAndHead());
        }
        return hasHead ? Best.of(scores) : Best.of(scores, labels.withoutHead());
    }

    /** Gives a token the head with the best scored arc among its neighbours, first to the left, then to the right. */
    private void attachHeadless(int node, DependencyTree tree, ParserState state, Scorer scorer, int nodes) {
        int bestHead = 0;
        String bestRelation = ROOT_RELATION;
        float bestScore = -Float.MAX_VALUE;
        for (int direction = -1; direction <= 1; direction += 2) {
            int[] arcs = direction > 0 ? labels.leftArcs() : labels.rightArcs();
            for (int distance = 1; distance <= HEADLESS_WINDOW; distance++) {
                int head = node + direction * distance;
                if (head < 0 || head >= nodes || tree.isDescendant(head, node)) {
                    continue;
                }
                state.restart(Math.min(node, head), Math.max(node, head));
                float[] scores = scorer.scores(state);
                int label = Best.of(scores, arcs);
                if (bestScore < scores[label]) {
                    bestHead = head;
                    bestRelation = labels.relation(label);
                    bestScore = scores[label];
                }
            }
        }
        tree.attach(node, bestHead, bestRelation);
    }
}
