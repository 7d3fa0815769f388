package org.entente.annotate.nlp4j;

import java.util.Arrays;

/**
 * Scores the labels of a model in one state after the other of one sentence. The weights of a state's features are added
 * in NLP4J's order, so that the scores are the same to the last bit. Holds work space: for one thread.
 */
final class Scorer {
    /** What a {@link State} answers for a place outside the sentence or the tree. */
    static final int NOWHERE = -1;

    /** What the places of the templates mean at the moment. */
    interface State {
        /** The node at a place, or {@link #NOWHERE}. */
        int node(Place place);
    }

    private final LinearModel model;
    private final FeatureTemplates templates;
    private final TokenColumns columns;
    private final int[] nodes;
    private final long[] itemHashes;
    private final long[] itemPowers;
    private long[] keys;
    private int keyCount;
    private final float[] scores;

    Scorer(LinearModel model, TokenColumns columns) {
        this.model = model;
        this.templates = model.templates();
        this.columns = columns;
        this.nodes = new int[templates.placeCount()];
        this.itemHashes = new long[templates.itemCount()];
        this.itemPowers = new long[templates.itemCount()];
        this.keys = new long[2 * (templates.listTemplateCount() + templates.templateCount())];
        this.scores = new float[model.labels().size()];
    }

    /** The score of each label; the array is used again at the next call. */
    float[] scores(State state) {
        for (int place = 0; place < nodes.length; place++) {
            nodes[place] = state.node(templates.place(place));
        }
        keyCount = 0;
        addListKeys();
        readItems();
        addKeys();
        Arrays.fill(scores, 0);
        // Three loops and not one: the processor can wait for the memory behind several keys at a time.
        int rows = 0;
        for (int i = 0; i < keyCount; i++) {
            int row = model.features().find(keys[i]);
            if (row != KeyTable.ABSENT) {
                keys[rows++] = row;
            }
        }
        for (int i = 0; i < rows; i++) {
            model.weights().addTo((int) keys[i], scores);
        }
        return scores;
    }

    private void addListKeys() {
        for (int template = 0; template < templates.listTemplateCount(); template++) {
            int node = nodes[templates.listPlace(template)];
            if (node == NOWHERE) {
                continue;
            }
            HashedTexts texts = columns.list(templates.listColumn(template), node);
            long start = FeatureTemplates.keyStart(template);
            for (int i = 0; i < texts.size(); i++) {
                addKey(TextHash.append(start, texts.hash(i), texts.power(i)));
            }
        }
    }

    private void readItems() {
        for (int item = 0; item < itemHashes.length; item++) {
            int node = nodes[templates.itemPlace(item)];
            itemPowers[item] = 0;
            if (node != NOWHERE) {
                Column column = templates.itemColumn(item);
                itemHashes[item] = columns.hash(column, node);
                itemPowers[item] = columns.power(column, node);
            }
        }
    }

    private void addKeys() {
        int listTemplates = templates.listTemplateCount();
        for (int template = 0; template < templates.templateCount(); template++) {
            long key = FeatureTemplates.keyStart(listTemplates + template);
            boolean whole = true;
            int[] items = templates.templateItems(template);
            for (int i = 0; i < items.length && whole; i++) {
                int item = items[i];
                whole = itemPowers[item] != 0;
                long left = i == 0 ? key : TextHash.append(key, '_');
                key = TextHash.append(left, itemHashes[item], itemPowers[item]);
            }
            if (whole) {
                addKey(key);
            }
        }
    }

    private void addKey(long key) {
        if (keyCount == keys.length) {
            keys = Arrays.copyOf(keys, keyCount * 2);
        }
        keys[keyCount++] = key;
    }
}
