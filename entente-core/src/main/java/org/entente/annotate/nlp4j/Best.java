package org.entente.annotate.nlp4j;

/** The choice among scored labels. Of equal ones the first wins, as in NLP4J. */
final class Best {
    private Best() {}

    /** The label with the highest score. */
    static int of(float[] scores) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            if (scores[best] < scores[label]) {
                best = label;
            }
        }
        return best;
    }

    /** The one with the highest score among some labels, at least one. */
    static int of(float[] scores, int[] labels) {
        int best = labels[0];
        for (int label : labels) {
            if (scores[best] < scores[label]) {
                best = label;
            }
        }
        return best;
    }
}
