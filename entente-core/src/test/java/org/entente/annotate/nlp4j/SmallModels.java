package org.entente.annotate.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.XMLUtils;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Lexica of a few words, made for NLP4J and for us of the same entries. */
final class SmallModels {
    private static final Map<String, List<String>> AMBIGUITIES =
            Map.of("visit", List.of("NN", "VB", "VBP"), "talks", List.of("NNS", "VBZ"), "will", List.of("MD", "NN"));
    private static final Map<String, Set<String>> CLUSTERS = Map.of(
            "tokyo", new TreeSet<>(List.of("1000", "100010", "10001001")), "visit", new TreeSet<>(List.of("1101")));
    private static final List<String> NAMES = List.of("Tokyo", "South Korea", "South Korea Times", "Korea", "Lee");

    private SmallModels() {}

    static Words words() {
        return new Words(WordLists.of(AMBIGUITIES), WordLists.of(CLUSTERS), GazetteerConverter.convert(names()));
    }

    static GlobalLexica<NLPNode> lexica() {
        byte[] nothing = "<nothing/>".getBytes(StandardCharsets.UTF_8);
        GlobalLexica<NLPNode> lexica =
                new GlobalLexica<>(XMLUtils.getDocumentElement(new ByteArrayInputStream(nothing)));
        Field lower = Field.word_form_simplified_lowercase;
        lexica.setAmbiguityClasses(new GlobalLexicon<>(AMBIGUITIES, lower, ""));
        lexica.setWordClusters(new GlobalLexicon<>(CLUSTERS, lower, ""));
        lexica.setNamedEntityGazetteers(new GlobalLexicon<>(names(), Field.word_form_simplified, ""));
        return lexica;
    }

    /** Kinds as in NLP4J's gazetteer, where they are numbers. */
    private static PrefixTree<String, Set<String>> names() {
        PrefixTree<String, Set<String>> tree = new PrefixTree<>();
        for (String name : NAMES) {
            tree.set(name.split(" ", -1), Set.of(Integer.toString(name.length() % 3), "12"), word -> word);
        }
        return tree;
    }
}
