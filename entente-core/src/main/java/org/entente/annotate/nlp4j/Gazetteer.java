package org.entente.annotate.nlp4j;

import java.io.IOException;
import java.util.List;

/**
 * Names of several words and their kinds. A table holds every beginning of every name, its words put together: the
 * search follows the words of a sentence as long as they are the beginning of a name.
 */
final class Gazetteer {
    private final KeyTable beginnings;
    private final long[] kindSets;
    private final List<String> kinds;
    private final NameTags tags;

    /**
     * @param beginnings for each beginning of a name, the number of its kind set
     * @param kindSets bit k stands for kind k; 0 for a beginning that is no name itself
     * @param kinds at most 16
     */
    Gazetteer(KeyTable beginnings, long[] kindSets, List<String> kinds) {
        this.beginnings = beginnings;
        this.kindSets = kindSets.clone();
        this.kinds = List.copyOf(kinds);
        this.tags = new NameTags(kinds);
    }

    static Gazetteer read(FlatReader in) throws IOException {
        KeyTable beginnings = KeyTable.read(in);
        long[] kindSets = in.longs();
        List<String> kinds = in.texts();
        in.finish();
        return new Gazetteer(beginnings, kindSets, kinds);
    }

    void write(FlatWriter out) throws IOException {
        beginnings.write(out);
        out.longs(kindSets);
        out.texts(kinds);
    }

    /** The key of a beginning that is one word longer. */
    static long key(long beginning, long wordHash, long wordPower) {
        return TextHash.append(TextHash.appendMark(beginning), wordHash, wordPower);
    }

    /**
     * Finds the longest name at each token. Names may overlap; each token gets the tags of all that it is part of.
     *
     * @param columns the words are in {@link Column#FORM} of its nodes 1 and up
     */
    void mark(TokenColumns columns) {
        long[] bits = new long[columns.nodes()];
        for (int begin = 1; begin < columns.nodes(); begin++) {
            long key = 0;
            int end = 0;
            long kindSet = 0;
            for (int node = begin; node < columns.nodes(); node++) {
                key = key(key, columns.hash(Column.FORM, node), columns.power(Column.FORM, node));
                int number = beginnings.find(key);
                if (number == KeyTable.ABSENT) {
                    break;
                }
                if (kindSets[number] != 0) {
                    end = node;
                    kindSet = kindSets[number];
                }
            }
            tags.mark(bits, begin, end, kindSet);
        }
        for (int node = 1; node < columns.nodes(); node++) {
            columns.set(ListColumn.GAZETTEERS, node, tags.texts(bits[node]));
        }
    }
}
