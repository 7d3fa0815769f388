package org.entente.annotate.nlp4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A parser with a model of a few weights: the tag of the stack's top and of the input token decide. */
class DependencyParserTest {
    private static final List<String> LABELS = List.of("N_S_", "N_R_", "N_P_", "L_R_nsubj", "R_S_dobj", "R_S_root");
    private static final List<List<String>> CANDIDATES = List.of(
            List.of("N_S_", "R_S_root"),
            List.of("N_S_", "N_R_", "N_P_"),
            List.of("N_S_", "N_P_"),
            List.of("N_S_", "N_P_", "L_R_nsubj", "R_S_dobj", "R_S_root"),
            List.of("L_R_nsubj"),
            List.of("R_S_dobj", "R_S_root"));

    private static DependencyTree parse(Map<String, String> labelOfTags, List<String> tags) {
        FeatureTemplates templates = new FeatureTemplates(
                List.of(),
                List.of(List.of(
                        new FeatureTemplates.Item(new Place(Place.Start.I, 0, Place.Relation.NONE), Column.TAG),
                        new FeatureTemplates.Item(new Place(Place.Start.J, 0, Place.Relation.NONE), Column.TAG))));
        KeyTable.Builder features = KeyTable.builder(labelOfTags.size());
        WeightRows.Builder weights = WeightRows.builder(labelOfTags.size(), LABELS.size());
        int row = 0;
        for (Map.Entry<String, String> entry : labelOfTags.entrySet()) {
            features.put(FeatureTemplates.key(0, entry.getKey()), row++);
            weights.add(LABELS.indexOf(entry.getValue()), 1);
            weights.endRow();
        }
        LinearModel model = new LinearModel(LABELS, CANDIDATES, templates, features.build(), weights.build());
        TokenColumns columns = new TokenColumns(tags.size() + 1);
        columns.set(Column.TAG, 0, "ROOT");
        for (int i = 0; i < tags.size(); i++) {
            columns.set(Column.TAG, i + 1, tags.get(i));
        }
        return new DependencyParser(model).parse(columns);
    }

    @Test
    void makesTreeOfChoices() {
        Map<String, String> choices = Map.of("NN_VB", "L_R_nsubj", "ROOT_VB", "R_S_root", "VB_NN", "R_S_dobj");
        DependencyTree tree = parse(choices, List.of("NN", "VB", "NN"));
        assertEquals(List.of(2, 0, 2), List.of(tree.head(1), tree.head(2), tree.head(3)));
        assertEquals(List.of("nsubj", "root", "dobj"), List.of(tree.relation(1), tree.relation(2), tree.relation(3)));
    }

    @Test
    void givesHeadlessTokenBestNeighbour() {
        // Nothing scores: the arc to the nearest token on the left is the first among equals.
        DependencyTree tree = parse(Map.of(), List.of("XX", "XX"));
        assertEquals(0, tree.head(1));
        assertEquals(1, tree.head(2));
        assertEquals("dobj", tree.relation(2));
    }

    @Test
    void makesNothingOfNothing() {
        assertEquals(DependencyTree.NONE, parse(Map.of(), List.of()).head(0));
    }
}
