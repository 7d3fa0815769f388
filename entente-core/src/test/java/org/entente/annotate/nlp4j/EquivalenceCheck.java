package org.entente.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Compares {@link Nlp4jTagger} with NLP4J itself over a text of any length. Needs a heap of 5 GB for NLP4J: a check to
 * run by hand, not a unit test. Exits with 1 if any token of any sentence differs.
 *
 * <p>Arguments: the cache directory, a text file with one paragraph a line.
 */
final class EquivalenceCheck {
    private static final String CONFIGURATION =
            """
            <configuration><lexica>
            <ambiguity_classes field="word_form_simplified_lowercase">LEXICA/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
            <word_clusters field="word_form_simplified_lowercase">LEXICA/en-brown-clusters-simplified-lowercase.xz</word_clusters>
            <named_entity_gazetteers field="word_form_simplified">LEXICA/en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
            </lexica><models>
            <pos>MODELS/en-pos.xz</pos><ner>MODELS/en-ner.xz</ner><dep>MODELS/en-dep.xz</dep>
            </models></configuration>
            """.replace("LEXICA", "edu/emory/mathcs/nlp/lexica").replace("MODELS", "edu/emory/mathcs/nlp/models");

    private final NLPDecoder original =
            new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
    private final Nlp4jTagger tagger;
    private int sentences;
    private int tokens;
    private int differences;

    private EquivalenceCheck(Nlp4jTagger tagger) {
        this.tagger = tagger;
    }

    public static void main(String[] args) throws IOException {
        EquivalenceCheck check = new EquivalenceCheck(Nlp4jTagger.load(Path.of(args[0]), System.err::println));
        EnglishTokenizer tokenizer = new EnglishTokenizer();
        try (Stream<String> paragraphs = Files.lines(Path.of(args[1]))) {
            paragraphs.forEach(paragraph -> tokenizer.segmentize(paragraph).forEach(check::compare));
        }
        System.out.printf(
                Locale.ROOT,
                "%d sentences, %d tokens, %d sentences differ%n",
                check.sentences,
                check.tokens,
                check.differences);
        System.exit(check.differences == 0 ? 0 : 1);
    }

    private void compare(List<Token> sentence) {
        List<String> forms = sentence.stream().map(Token::getWordForm).toList();
        List<String> expected = expected(original.decode(original.toNodeArray(sentence)));
        List<String> found = found(forms, tagger.tag(forms));
        sentences++;
        tokens += forms.size();
        if (!expected.equals(found)) {
            differences++;
            for (int i = 0; i < forms.size(); i++) {
                String mark = expected.get(i).equals(found.get(i)) ? "  " : "! ";
                System.out.println(mark + expected.get(i) + "\t" + found.get(i));
            }
            System.out.println();
        }
    }

    private static List<String> expected(NLPNode[] nodes) {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            boolean isNumber = node.isLemma("#crd#") || node.isLemma("#ord#");
            lines.add(String.join(
                    "\t",
                    node.getWordForm(),
                    node.getPartOfSpeechTag(),
                    isNumber ? node.getWordForm().toLowerCase(Locale.ROOT) : node.getLemma(),
                    node.getNamedEntityTag(),
                    Integer.toString(node.getDependencyHead().getID()),
                    node.getDependencyLabel()));
        }
        return lines;
    }

    private static List<String> found(List<String> forms, TaggedSentence sentence) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            lines.add(String.join(
                    "\t",
                    forms.get(i),
                    sentence.tags().get(i),
                    sentence.lemmas().get(i),
                    sentence.entities().get(i),
                    Integer.toString(sentence.heads().get(i)),
                    sentence.relations().get(i)));
        }
        return lines;
    }
}
