package org.entente.annotate.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes a {@link Gazetteer} of NLP4J's tree of names, which has a hash map for each of 2.5 million beginnings. */
final class GazetteerConverter {
    private final KeyTable.Builder beginnings;
    private final List<String> kinds;
    private final List<Long> kindSets = new ArrayList<>();

    private GazetteerConverter(int size, Set<String> kinds) {
        this.beginnings = KeyTable.builder(size);
        this.kinds = List.copyOf(kinds);
    }

    @SuppressWarnings("unchecked")
    static Gazetteer convert(Object read) {
        if (!(read instanceof PrefixTree<?, ?> tree)) {
            throw new IllegalStateException("expected a gazetteer of NLP4J, found " + read.getClass());
        }
        PrefixNode<String, Set<String>> root = ((PrefixTree<String, Set<String>>) tree).getRoot();
        Set<String> kinds = new TreeSet<>();
        int size = count(root, kinds) - 1;
        GazetteerConverter converter = new GazetteerConverter(size, kinds);
        converter.add(root, 0);
        return new Gazetteer(
                converter.beginnings.build(),
                converter.kindSets.stream().mapToLong(Long::longValue).toArray(),
                converter.kinds);
    }

    /** Counts a node and all below it, and collects the kinds of names. The longest name has 47 words. */
    private static int count(PrefixNode<String, Set<String>> node, Set<String> kinds) {
        if (node.hasValue()) {
            kinds.addAll(node.getValue());
        }
        int[] count = {1};
        // Not a loop over values() or entrySet(): a hash map keeps those, which would take 100 MB for all nodes.
        node.forEach((word, next) -> count[0] += count(next, kinds));
        return count[0];
    }

    private void add(PrefixNode<String, Set<String>> node, long beginning) {
        node.forEach((word, next) -> {
            long key = Gazetteer.key(beginning, TextHash.of(word), TextHash.power(word.length()));
            beginnings.put(key, kindSet(next));
            add(next, key);
        });
    }

    /** The number of a node's kind set. */
    private int kindSet(PrefixNode<String, Set<String>> node) {
        long bits = 0;
        if (node.hasValue()) {
            for (String kind : node.getValue()) {
                bits |= 1L << kinds.indexOf(kind);
            }
        }
        int number = kindSets.indexOf(bits);
        if (number < 0) {
            kindSets.add(bits);
            number = kindSets.size() - 1;
        }
        return number;
    }
}
