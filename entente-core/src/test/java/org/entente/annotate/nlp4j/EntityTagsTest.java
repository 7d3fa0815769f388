package org.entente.annotate.nlp4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.emory.mathcs.nlp.component.ner.NERState;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityTagsTest {
    private static final List<String> TAGS =
            List.of("O", "B-ORG", "I-ORG", "L-ORG", "U-ORG", "B-GPE", "I-GPE", "L-GPE", "U-GPE");

    @Test
    void keepsWholeNamesAndDropsHalfOnes() {
        assertEquals(
                List.of("B-ORG", "I-ORG", "L-ORG", "O", "U-GPE", "O"),
                EntityTags.repair(List.of("B-ORG", "I-ORG", "L-ORG", "O", "U-GPE", "B-GPE")));
    }

    @Test
    void repairsAllShortSequencesAsNlp4jDoes() {
        repairAll(new ArrayList<>());
    }

    private static void repairAll(List<String> tags) {
        if (!tags.isEmpty()) {
            assertEquals(repairedByNlp4j(tags), EntityTags.repair(tags), tags::toString);
        }
        if (tags.size() == 4) {
            return;
        }
        for (String tag : TAGS) {
            List<String> longer = new ArrayList<>(tags);
            longer.add(tag);
            repairAll(longer);
        }
    }

    private static List<String> repairedByNlp4j(List<String> tags) {
        NLPNode[] nodes = new NLPNode[tags.size() + 1];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, "w");
            nodes[i].setNamedEntityTag(i == 0 ? "@#r$%" : tags.get(i - 1));
        }
        new NERState<>(nodes).postProcess();
        return Arrays.stream(nodes).skip(1).map(NLPNode::getNamedEntityTag).toList();
    }
}
