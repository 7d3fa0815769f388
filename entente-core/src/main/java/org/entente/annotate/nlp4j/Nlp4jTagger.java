package org.entente.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * NLP4J's tokenizer, taggers and dependency parser for English, with the models in flat tables instead of Java objects.
 * The output is the same as NLP4J's own, but for the lemmas of number words. Immutable: threads can share one.
 */
public final class Nlp4jTagger {
    private final SentenceTokenizer tokenizer;
    private final MorphAnalyzer lemmatizer;
    private final Words words;
    private final SequenceTagger tagger;
    private final SequenceTagger recognizer;
    private final DependencyParser parser;

    private Nlp4jTagger(ParallelLoad load, ModelCache cache) throws IOException {
        // The largest first, so that none is left for the end.
        var dependencies = load.start(() -> cache.load(Part.DEPENDENCIES));
        var gazetteer = load.start(() -> cache.load(Part.GAZETTEER));
        var morphology = load.start(EnglishMorphAnalyzer::new);
        var entities = load.start(() -> cache.load(Part.ENTITIES));
        var clusters = load.start(() -> cache.load(Part.CLUSTERS));
        var tags = load.start(() -> cache.load(Part.TAGS));
        var ambiguities = load.start(() -> cache.load(Part.AMBIGUITIES));
        this.tokenizer = new SentenceTokenizer();
        this.words = new Words(load.await(ambiguities), load.await(clusters), load.await(gazetteer));
        this.tagger = new SequenceTagger(load.await(tags), Column.TAG);
        this.lemmatizer = load.await(morphology);
        this.recognizer = new SequenceTagger(load.await(entities), Column.ENTITY);
        this.parser = new DependencyParser(load.await(dependencies));
    }

    /**
     * Reads the models from their copies in a directory. Where there are none it makes them first, which takes some 20
     * seconds and a heap of 1 GB; where it cannot write them it does without.
     *
     * @param cacheDirectory made if it is missing; several processes can share it
     * @param says told in a line or two when copies are made or cannot be, perhaps by another thread
     * @throws IOException if NLP4J's models are not on the class path or cannot be read
     */
    public static Nlp4jTagger load(Path cacheDirectory, Consumer<String> says) throws IOException {
        try (ParallelLoad load = new ParallelLoad()) {
            return new Nlp4jTagger(load, new ModelCache(cacheDirectory, says, Clock.systemUTC()));
        }
    }

    /** Cuts one sentence into tokens. Together they cover all of it but white space. */
    public List<TokenSpan> tokenize(String sentence) {
        return tokenizer.tokenize(sentence);
    }

    /**
     * Tags and parses one sentence.
     *
     * @param forms its tokens as they are written
     */
    public TaggedSentence tag(List<String> forms) {
        List<String> simplified = forms.stream().map(WordForms::simplify).toList();
        TokenColumns columns = words.columns(simplified);
        List<String> tags = tagger.tag(columns);
        List<String> lemmas = lemmatize(forms, simplified, tags, columns);
        List<String> entities = EntityTags.repair(recognizer.tag(columns));
        DependencyTree tree = parser.parse(columns);
        List<Integer> heads = new ArrayList<>(forms.size());
        List<String> relations = new ArrayList<>(forms.size());
        for (int node = 1; node < columns.nodes(); node++) {
            heads.add(tree.head(node));
            relations.add(tree.relation(node));
        }
        return new TaggedSentence(tags, lemmas, entities, heads, relations);
    }

    /** NLP4J gives number words one of two lemmas. The features need those; who reads the lemmas needs the word. */
    private List<String> lemmatize(
            List<String> forms, List<String> simplified, List<String> tags, TokenColumns columns) {
        List<String> lemmas = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            String lemma = lemmatizer.lemmatize(simplified.get(i), tags.get(i));
            columns.set(Column.LEMMA, i + 1, lemma);
            boolean isNumber = lemma.equals("#crd#") || lemma.equals("#ord#");
            lemmas.add(isNumber ? forms.get(i).toLowerCase(Locale.ROOT) : lemma);
        }
        return lemmas;
    }
}
