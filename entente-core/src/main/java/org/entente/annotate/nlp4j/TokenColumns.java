package org.entente.annotate.nlp4j;

import java.util.Arrays;

/**
 * What is known of the tokens of one sentence, hashed. Node 0 is the root of the tree, the tokens count from 1. Filled
 * step by step as the sentence is tagged; for one thread.
 */
final class TokenColumns {
    private static final int COLUMNS = Column.values().length;
    private static final int LISTS = ListColumn.values().length;

    private final int nodes;
    private final long[] hashes;
    private final long[] powers;
    private final HashedTexts[] lists;

    /** Columns of that many nodes, all of them empty. */
    TokenColumns(int nodes) {
        this.nodes = nodes;
        this.hashes = new long[COLUMNS * nodes];
        this.powers = new long[COLUMNS * nodes];
        this.lists = new HashedTexts[LISTS * nodes];
        Arrays.fill(lists, HashedTexts.NONE);
    }

    int nodes() {
        return nodes;
    }

    void set(Column column, int node, long hash, long power) {
        hashes[index(column, node)] = hash;
        powers[index(column, node)] = power;
    }

    void set(Column column, int node, String text) {
        set(column, node, TextHash.of(text), TextHash.power(text.length()));
    }

    void set(ListColumn column, int node, HashedTexts texts) {
        lists[index(column, node)] = texts;
    }

    long hash(Column column, int node) {
        return hashes[index(column, node)];
    }

    /** The power of the text's length; 0, which no length has, where there is no text. */
    long power(Column column, int node) {
        return powers[index(column, node)];
    }

    HashedTexts list(ListColumn column, int node) {
        return lists[index(column, node)];
    }

    /** Ordinals are what an array needs; they leave the memory of this process in no form. */
    @SuppressWarnings("EnumOrdinal")
    private int index(Enum<?> column, int node) {
        return column.ordinal() * nodes + node;
    }
}
