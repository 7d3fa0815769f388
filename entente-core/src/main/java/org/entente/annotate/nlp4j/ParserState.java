package org.entente.annotate.nlp4j;

/** Where the parser is in a sentence: its stack, what it has put aside, and the next input token. */
final class ParserState implements Scorer.State {
    private final DependencyTree tree;
    private final int nodes;
    private final int[] stack;
    private final int[] aside;
    private int stackSize;
    private int asideSize;
    private int input;

    /** Begins with the root on the stack and the first token as input. */
    ParserState(DependencyTree tree, int nodes) {
        this.tree = tree;
        this.nodes = nodes;
        this.stack = new int[nodes];
        this.aside = new int[nodes];
        restart(0, 1);
    }

    void restart(int onStack, int inputToken) {
        stack[0] = onStack;
        stackSize = 1;
        asideSize = 0;
        input = inputToken;
    }

    boolean isDone() {
        return input >= nodes;
    }

    int top() {
        return stack[stackSize - 1];
    }

    int input() {
        return input;
    }

    void move(ArcLabels.Move move) {
        switch (move) {
            case SHIFT -> {
                while (asideSize > 0) {
                    stack[stackSize++] = aside[--asideSize];
                }
                stack[stackSize++] = input++;
            }
            case REDUCE -> stackSize--;
            case PASS -> aside[asideSize++] = stack[--stackSize];
        }
    }

    @Override
    public int node(Place place) {
        int node = switch (place.start()) {
            case I -> inSentence(top() + place.window());
            case J -> inSentence(input + place.window());
            case K -> onStack(place.window());
        };
        return node == Scorer.NOWHERE ? node : tree.relative(node, place.relation());
    }

    private int inSentence(int node) {
        return node >= 0 && node < nodes ? node : Scorer.NOWHERE;
    }

    private int onStack(int window) {
        if (window > 0) {
            return window <= asideSize ? aside[asideSize - window] : Scorer.NOWHERE;
        }
        return -window < stackSize ? stack[stackSize - 1 + window] : Scorer.NOWHERE;
    }
}
