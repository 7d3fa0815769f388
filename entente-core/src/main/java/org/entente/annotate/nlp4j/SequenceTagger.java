package org.entente.annotate.nlp4j;

import java.util.ArrayList;
import java.util.List;

/** Gives each token of a sentence a label, from left to right: its part of speech, or its place in a name. */
final class SequenceTagger {
    private final LinearModel model;
    private final Column column;
    private final HashedTexts labelTexts;

    /**
     * @param model what chooses
     * @param column where the choice for the tokens before is to be seen by the features
     */
    SequenceTagger(LinearModel model, Column column) {
        this.model = model;
        this.column = column;
        this.labelTexts = HashedTexts.of(model.labels());
    }

    /** The labels of the tokens, which are put into the column too. */
    List<String> tag(TokenColumns columns) {
        Scorer scorer = new Scorer(model, columns);
        List<String> labels = new ArrayList<>(columns.nodes());
        for (int node = 1; node < columns.nodes(); node++) {
            int token = node;
            int label = Best.of(scorer.scores(place -> at(token + place.window(), columns.nodes())));
            columns.set(column, node, labelTexts.hash(label), labelTexts.power(label));
            labels.add(model.labels().get(label));
        }
        return labels;
    }

    /** The root is no token. */
    private static int at(int node, int nodes) {
        return node >= 1 && node < nodes ? node : Scorer.NOWHERE;
    }
}
