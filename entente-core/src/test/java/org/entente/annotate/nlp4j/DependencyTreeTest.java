package org.entente.annotate.nlp4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Makes random trees here and with NLP4J's own nodes, which must agree on everything the features ask. */
class DependencyTreeTest {
    private static final int NODES = 9;
    private static final String RELATION = "dep";

    private final TokenColumns columns = new TokenColumns(NODES);
    private final DependencyTree tree = new DependencyTree(columns);
    private final NLPNode[] nodes = new NLPNode[NODES];

    @Test
    void agreesWithNodesOfNlp4j() {
        Random random = new Random(11);
        for (int i = 0; i < NODES; i++) {
            nodes[i] = new NLPNode(i, "word");
        }
        for (int i = 0; i < 3000; i++) {
            int node = 1 + random.nextInt(NODES - 1);
            int head = random.nextInt(NODES);
            boolean cycle = head == node || nodes[head].isDescendantOf(nodes[node]);
            assertEquals(nodes[head].isDescendantOf(nodes[node]), tree.isDescendant(head, node));
            if (!cycle) {
                nodes[node].setDependencyHead(nodes[head], RELATION);
                tree.attach(node, head, RELATION);
                assertAgreement();
            }
        }
    }

    private void assertAgreement() {
        for (int i = 0; i < NODES; i++) {
            NLPNode node = nodes[i];
            assertRelative(node.getDependencyHead(), i, Place.Relation.H);
            assertRelative(node.getGrandDependencyHead(), i, Place.Relation.H2);
            assertRelative(node.getLeftMostDependent(), i, Place.Relation.LMD);
            assertRelative(node.getLeftMostDependent(1), i, Place.Relation.LMD2);
            assertRelative(node.getRightMostDependent(), i, Place.Relation.RMD);
            assertRelative(node.getRightMostDependent(1), i, Place.Relation.RMD2);
            assertRelative(node.getLeftNearestSibling(), i, Place.Relation.LNS);
            assertRelative(node.getLeftNearestSibling(1), i, Place.Relation.LNS2);
            assertEquals(TextHash.of(node.getValency(Direction.all)), columns.hash(Column.VALENCY, i));
            assertEquals(node.hasDependencyHead() ? TextHash.of(RELATION) : 0, columns.hash(Column.LABEL, i));
        }
    }

    private void assertRelative(NLPNode expected, int node, Place.Relation relation) {
        int number = expected == null ? DependencyTree.NONE : expected.getID();
        assertEquals(number, tree.relative(node, relation), () -> relation + " of " + node);
    }
}
