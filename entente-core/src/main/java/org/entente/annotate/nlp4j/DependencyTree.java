package org.entente.annotate.nlp4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tree that the parser is building. The dependents of a node are a linked list in the order of the sentence. Keeps
 * the columns up to date that the features read of it.
 */
final class DependencyTree {
    /** No node. */
    static final int NONE = Scorer.NOWHERE;

    private static final int MOST = 2;
    private static final HashedTexts VALENCIES = HashedTexts.of(valencies());

    private final TokenColumns columns;
    private final int[] heads;
    private final String[] relations;
    private final int[] first;
    private final int[] last;
    private final int[] next;
    private final int[] previous;

    DependencyTree(TokenColumns columns) {
        this.columns = columns;
        this.heads = none(columns.nodes());
        this.relations = new String[columns.nodes()];
        this.first = none(columns.nodes());
        this.last = none(columns.nodes());
        this.next = none(columns.nodes());
        this.previous = none(columns.nodes());
        Arrays.fill(relations, "");
        for (int node = 0; node < columns.nodes(); node++) {
            countDependents(node);
        }
    }

    private static int[] none(int nodes) {
        int[] array = new int[nodes];
        Arrays.fill(array, NONE);
        return array;
    }

    private static List<String> valencies() {
        List<String> texts = new ArrayList<>();
        for (int left = 0; left <= MOST; left++) {
            for (int right = 0; right <= MOST; right++) {
                texts.add("<".repeat(left) + "-" + ">".repeat(right));
            }
        }
        return texts;
    }

    /** The head of a node: 0 is the root, {@link #NONE} if it has none yet. */
    int head(int node) {
        return heads[node];
    }

    boolean hasHead(int node) {
        return heads[node] != NONE;
    }

    String relation(int node) {
        return relations[node];
    }

    boolean isDescendant(int node, int ancestor) {
        int head = heads[node];
        while (head != NONE && head != ancestor) {
            head = heads[head];
        }
        return head != NONE;
    }

    /** Gives a node a head, in place of the one that it may have. */
    void attach(int node, int head, String relation) {
        if (hasHead(node)) {
            unlink(node, heads[node]);
        }
        heads[node] = head;
        relations[node] = relation;
        link(node, head);
        columns.set(Column.LABEL, node, relation);
    }

    /** The node where a relation leads from a node, or {@link #NONE}. */
    int relative(int node, Place.Relation relation) {
        return switch (relation) {
            case NONE -> node;
            case H -> heads[node];
            case H2 -> step(heads, heads[node]);
            case LMD -> left(first[node], node);
            case LMD2 -> left(step(next, first[node]), node);
            case RMD -> right(last[node], node);
            case RMD2 -> right(step(previous, last[node]), node);
            case LNS -> previous[node];
            case LNS2 -> step(previous, previous[node]);
        };
    }

    private static int step(int[] links, int node) {
        return node == NONE ? NONE : links[node];
    }

    private static int left(int dependent, int node) {
        return dependent < node ? dependent : NONE;
    }

    private static int right(int dependent, int node) {
        return dependent > node ? dependent : NONE;
    }

    private void link(int node, int head) {
        int before = node < head ? beforeFromFirst(node, head) : beforeFromLast(node, head);
        int after = before == NONE ? first[head] : next[before];
        join(before, node, head);
        join(node, after, head);
        countDependents(head);
    }

    private void unlink(int node, int head) {
        join(previous[node], next[node], head);
        countDependents(head);
    }

    /** The dependent of a head after which a node belongs. */
    private int beforeFromFirst(int node, int head) {
        int before = NONE;
        for (int dependent = first[head]; dependent != NONE && dependent < node; dependent = next[dependent]) {
            before = dependent;
        }
        return before;
    }

    private int beforeFromLast(int node, int head) {
        int before = last[head];
        while (before > node) {
            before = previous[before];
        }
        return before;
    }

    /** Makes two dependents of a head neighbours; {@link #NONE} is the end of the list. */
    private void join(int before, int after, int head) {
        if (before == NONE) {
            first[head] = after;
        } else {
            next[before] = after;
        }
        if (after == NONE) {
            last[head] = before;
        } else {
            previous[after] = before;
        }
    }

    private void countDependents(int node) {
        int left = count(relative(node, Place.Relation.LMD), relative(node, Place.Relation.LMD2));
        int right = count(relative(node, Place.Relation.RMD), relative(node, Place.Relation.RMD2));
        int valency = left * (MOST + 1) + right;
        columns.set(Column.VALENCY, node, VALENCIES.hash(valency), VALENCIES.power(valency));
    }

    private static int count(int one, int other) {
        return (one == NONE ? 0 : 1) + (other == NONE ? 0 : 1);
    }
}
