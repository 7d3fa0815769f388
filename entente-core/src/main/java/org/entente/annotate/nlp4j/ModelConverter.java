package org.entente.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.ints.IntCollection;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.lang.reflect.Field;
import java.util.List;

/** Makes a {@link LinearModel} of a component of NLP4J. */
final class ModelConverter {
    private ModelConverter() {}

    static LinearModel convert(Object read) {
        if (!(read instanceof OnlineComponent<?, ?> component)) {
            throw new IllegalStateException("expected a component of NLP4J, found " + read.getClass());
        }
        OnlineOptimizer optimizer = component.getOptimizer();
        if (optimizer.getBias() > 0 || optimizer.getWeightVector().hasActivationFunction()) {
            throw new IllegalStateException("expected a model without bias and activation function, found one with");
        }
        List<String> labels = List.copyOf(optimizer.getLabelMap().getLabelList());
        List<List<String>> candidates =
                component instanceof DEPParser<?> parser ? candidates(parser, labels) : List.of();
        return new LinearModel(
                labels,
                candidates,
                TemplateReader.read(component.getFeatureTemplate()),
                features(component.getFeatureTemplate()),
                weights(optimizer.getWeightVector().getSparseWeightVector()));
    }

    private static WeightRows weights(MajorVector vector) {
        WeightRows.Builder rows = WeightRows.builder(vector.getFeatureSize(), vector.getLabelSize());
        int index = 0;
        for (int row = 0; row < vector.getFeatureSize(); row++) {
            for (int label = 0; label < vector.getLabelSize(); label++) {
                rows.add(label, vector.get(index++));
            }
            rows.endRow();
        }
        return rows.build();
    }

    private static KeyTable features(FeatureTemplate<?, ?> template) {
        List<Object2IntMap<String>> maps = featureMap(template).getIndexMaps();
        KeyTable.Builder features =
                KeyTable.builder(maps.stream().mapToInt(Object2IntMap::size).sum());
        for (int type = 0; type < maps.size(); type++) {
            for (Object2IntMap.Entry<String> entry : maps.get(type).object2IntEntrySet()) {
                features.put(FeatureTemplates.key(type, entry.getKey()), entry.getIntValue());
            }
        }
        return features.build();
    }

    /** NLP4J hands its feature map to nobody. */
    private static FeatureMap featureMap(FeatureTemplate<?, ?> template) {
        try {
            Field field = FeatureTemplate.class.getDeclaredField("feature_map");
            field.setAccessible(true);
            return (FeatureMap) field.get(template);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("expected NLP4J 1.1.3 with its field feature_map", e);
        }
    }

    /**
     * The sets of labels that NLP4J's parser chooses from, in the order in which it goes through them: it decides
     * between equal scores. NLP4J gives them away only for pairs of nodes, so each situation is staged.
     */
    @SuppressWarnings("unchecked")
    private static List<List<String>> candidates(DEPParser<?> parser, List<String> labels) {
        DEPLabelCandidate<NLPNode> sets = ((DEPParser<NLPNode>) parser).getLabelCandidates();
        NLPNode root = new NLPNode();
        NLPNode head = new NLPNode(1, "head");
        NLPNode dependent = new NLPNode(2, "dependent");
        NLPNode alone = new NLPNode(3, "alone");
        dependent.setDependencyHead(head, "");
        return List.of(
                names(sets.get(root, head), labels),
                names(sets.get(dependent, head), labels),
                names(sets.get(head, dependent), labels),
                names(sets.get(alone, head), labels),
                names(sets.getLeftArcs(), labels),
                names(sets.getRightArcs(), labels));
    }

    private static List<String> names(IntCollection numbers, List<String> labels) {
        return numbers.stream().map(labels::get).toList();
    }
}
