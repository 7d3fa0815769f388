package org.entente.annotate.nlp4j;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import java.util.List;

/** What can be known of the words of a sentence before any is tagged: how they are written and what lexica say. */
final class Words {
    /** What NLP4J takes for the root's word, and for all that a token has not been given yet. */
    private static final String ROOT = "@#r$%";

    private static final HashedTexts POSITIONS = HashedTexts.of(List.of("0", "1"));
    private static final HashedTexts FIRST = POSITIONS.pick(1);
    private static final HashedTexts LAST = POSITIONS.pick(2);
    private static final int SHAPE_REPETITIONS = 2;

    private final WordLists ambiguities;
    private final WordLists clusters;
    private final Gazetteer gazetteer;
    private final Orthography orthography = new Orthography();

    Words(WordLists ambiguities, WordLists clusters, Gazetteer gazetteer) {
        this.ambiguities = ambiguities;
        this.clusters = clusters;
        this.gazetteer = gazetteer;
    }

    /**
     * Fills the columns that need no tagging.
     *
     * @param simplified the tokens' {@linkplain WordForms simplified} forms
     */
    TokenColumns columns(List<String> simplified) {
        TokenColumns columns = new TokenColumns(simplified.size() + 1);
        setForm(columns, 0, WordForms.simplify(ROOT));
        for (int node = 0; node < columns.nodes(); node++) {
            columns.set(Column.TAG, node, ROOT);
            columns.set(Column.LEMMA, node, ROOT);
            columns.set(Column.ENTITY, node, ROOT);
        }
        for (int node = 1; node < columns.nodes(); node++) {
            String form = simplified.get(node - 1);
            setForm(columns, node, form);
            columns.set(ListColumn.ORTHOGRAPHY, node, orthography.of(form, node == 1));
            lookUp(columns, node);
        }
        if (columns.nodes() > 1) {
            columns.set(ListColumn.POSITION, columns.nodes() - 1, LAST);
            columns.set(ListColumn.POSITION, 1, FIRST);
        }
        gazetteer.mark(columns);
        return columns;
    }

    private static void setForm(TokenColumns columns, int node, String form) {
        String lower = StringUtils.toLowerCase(form);
        columns.set(Column.FORM, node, form);
        columns.set(Column.LOWER, node, lower);
        columns.set(Column.SHAPE, node, StringUtils.getShape(form, SHAPE_REPETITIONS));
        setPrefix(columns, Column.PREFIX_2, node, lower, 2);
        setPrefix(columns, Column.PREFIX_3, node, lower, 3);
        setSuffix(columns, Column.SUFFIX_1, node, lower, 1);
        setSuffix(columns, Column.SUFFIX_2, node, lower, 2);
        setSuffix(columns, Column.SUFFIX_3, node, lower, 3);
        setSuffix(columns, Column.SUFFIX_4, node, lower, 4);
    }

    private static void setPrefix(TokenColumns columns, Column column, int node, String lower, int length) {
        if (length < lower.length()) {
            columns.set(column, node, lower.substring(0, length));
        }
    }

    private static void setSuffix(TokenColumns columns, Column column, int node, String lower, int length) {
        if (length < lower.length()) {
            columns.set(column, node, lower.substring(lower.length() - length));
        }
    }

    private void lookUp(TokenColumns columns, int node) {
        long word = columns.hash(Column.LOWER, node);
        int ambiguity = ambiguities.find(word);
        if (ambiguity != KeyTable.ABSENT) {
            HashedTexts joined = ambiguities.joined();
            columns.set(Column.AMBIGUITY, node, joined.hash(ambiguity), joined.power(ambiguity));
            columns.set(ListColumn.AMBIGUITIES, node, ambiguities.list(ambiguity));
        }
        int cluster = clusters.find(word);
        if (cluster != KeyTable.ABSENT) {
            columns.set(ListColumn.CLUSTERS, node, clusters.list(cluster));
        }
    }
}
