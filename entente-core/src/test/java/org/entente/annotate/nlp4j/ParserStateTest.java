package org.entente.annotate.nlp4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.LabelMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Goes at random through sentences here and with NLP4J's own parser state, which must agree on every place. */
class ParserStateTest {
    private static final int NODES = 8;
    private static final List<String> LABELS =
            List.of("N_S_", "N_R_", "N_P_", "L_R_nsubj", "L_P_dobj", "R_S_prep", "R_P_conj");

    private final Random random = new Random(5);
    private final ArcLabels labels = new ArcLabels(LABELS, List.of());
    private final LabelMap map = new LabelMap();

    @Test
    void agreesWithStateOfNlp4j() {
        LABELS.forEach(map::add);
        for (int i = 0; i < 300; i++) {
            walk();
        }
    }

    private void walk() {
        NLPNode[] nodes = new NLPNode[NODES];
        for (int i = 0; i < NODES; i++) {
            nodes[i] = new NLPNode(i, "word");
        }
        DEPState<NLPNode> original = new DEPState<>(nodes);
        DependencyTree tree = new DependencyTree(new TokenColumns(NODES));
        ParserState state = new ParserState(tree, NODES);
        while (!original.isTerminate()) {
            assertAgreement(original, state);
            int label = possibleLabel(original);
            original.next(map, new int[] {label, -1}, new float[0]);
            switch (labels.arc(label)) {
                case LEFT -> tree.attach(state.top(), state.input(), labels.relation(label));
                case RIGHT -> tree.attach(state.input(), state.top(), labels.relation(label));
                case NO -> {
                    // Only the stack changes.
                }
            }
            state.move(labels.move(label));
            assertEquals(original.isTerminate(), state.isDone());
        }
    }

    /** Any, but without a cycle and without taking the root off the stack. */
    private int possibleLabel(DEPState<NLPNode> original) {
        NLPNode top = original.getStack();
        NLPNode input = original.getInput();
        if (top.getID() == 0) {
            return LABELS.indexOf(random.nextBoolean() ? "N_S_" : "R_S_prep");
        }
        boolean related = top.isDescendantOf(input) || input.isDescendantOf(top);
        return random.nextInt(related ? 3 : LABELS.size());
    }

    private static void assertAgreement(DEPState<NLPNode> original, ParserState state) {
        for (Place.Start start : Place.Start.values()) {
            for (int window = -3; window <= 3; window++) {
                Source source = Source.valueOf(start.name().toLowerCase(Locale.ROOT));
                NLPNode expected = original.getNode(new FeatureItem(source, null, window, Field.lemma, null));
                int found = state.node(new Place(start, window, Place.Relation.NONE));
                assertEquals(expected == null ? Scorer.NOWHERE : expected.getID(), found);
            }
        }
    }
}
