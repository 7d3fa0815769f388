package org.entente.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.annotate.Annotator;
import org.entente.annotate.Segment;
import org.entente.annotate.Segmenter;
import org.entente.model.Annotated;
import org.entente.model.CodePoints;
import org.entente.model.Document;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Tags and parses with NLP4J. */
public final class Nlp4jAnnotator implements Annotator {
    private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/en-";
    private static final String MODELS = "edu/emory/mathcs/nlp/models/en-";
    private static final String CONFIGURATION = """
            <configuration><lexica>
            <ambiguity_classes field="word_form_simplified_lowercase">%1$sambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
            <word_clusters field="word_form_simplified_lowercase">%1$sbrown-clusters-simplified-lowercase.xz</word_clusters>
            <named_entity_gazetteers field="word_form_simplified">%1$snamed-entity-gazetteers-simplified.xz</named_entity_gazetteers>
            </lexica><models><pos>%2$spos.xz</pos><ner>%2$sner.xz</ner><dep>%2$sdep.xz</dep></models></configuration>
            """.formatted(LEXICA, MODELS);

    private final NLPDecoder decoder;
    private final EnglishTokenizer tokenizer = new EnglishTokenizer();
    private final Segmenter segmenter;

    public Nlp4jAnnotator(Segmenter segmenter) {
        this.segmenter = segmenter;
        this.decoder = new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Annotated apply(Document document) {
        CodePoints points = CodePoints.of(document.text());
        List<Sentence> sentences = new ArrayList<>();
        for (Segment segment : segmenter.segments(document)) {
            List<Token> tokens = tokens(document.text(), segment, points);
            if (!tokens.isEmpty()) {
                sentences.add(new Sentence(
                        sentences.size(),
                        segment.paragraph(),
                        segment.kind(),
                        segment.speaker().map(s -> points.span(s.begin(), s.end())),
                        tokens,
                        tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span())));
            }
        }
        return new Annotated(document, sentences, points);
    }

    private synchronized List<Token> tokens(String text, Segment segment, CodePoints points) {
        String words = text.substring(segment.begin(), segment.end()).replace('\n', ' ');
        NLPNode[] nodes = decoder.toNodeArray(tokenizer.tokenize(words));
        decoder.decode(nodes);
        List<Token> tokens = new ArrayList<>();
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            String lemma =
                    node.getLemma().startsWith("#") ? node.getWordForm().toLowerCase(Locale.ROOT) : node.getLemma();
            tokens.add(new Token(
                    i - 1,
                    node.getWordForm(),
                    lemma,
                    node.getPartOfSpeechTag(),
                    Optional.ofNullable(node.getDependencyHead())
                                    .map(NLPNode::getID)
                                    .orElse(0)
                            - 1,
                    Relation.ofLabel(node.getDependencyLabel()),
                    node.getNamedEntityTag(),
                    points.span(segment.begin() + node.getStartOffset(), segment.begin() + node.getEndOffset())));
        }
        return tokens;
    }
}
