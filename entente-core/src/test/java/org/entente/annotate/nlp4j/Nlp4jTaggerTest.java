package org.entente.annotate.nlp4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.CacheDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The whole tagger. It converts all models where there are no copies yet. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Nlp4jTaggerTest {
    private static final List<String> FORMS = List.of("Lee", "visited", "three", "ports", "in", "Japan", ".");

    private final Nlp4jTagger tagger;

    Nlp4jTaggerTest() throws IOException {
        tagger = Nlp4jTagger.load(CacheDirectory.of(System.getenv(), System.getProperty("user.home")), said -> {});
    }

    @Test
    void tagsAndParsesSentence() {
        TaggedSentence sentence = tagger.tag(FORMS);
        assertEquals(List.of("NNP", "VBD", "CD", "NNS", "IN", "NNP", "."), sentence.tags());
        assertEquals(List.of("lee", "visit", "three", "port", "in", "japan", "."), sentence.lemmas());
        assertEquals(List.of("U-PERSON", "O", "U-CARDINAL", "O", "O", "U-GPE", "O"), sentence.entities());
        assertEquals(List.of(2, 0, 4, 2, 4, 5, 2), sentence.heads());
        assertEquals(List.of("nsubj", "root", "nmod", "dobj", "prep", "pobj", "punct"), sentence.relations());
    }

    @Test
    void tagsNothingAsNothing() {
        assertEquals(0, tagger.tag(List.of()).size());
    }

    @Test
    void saysTheSameOnManyThreads() {
        TaggedSentence expected = tagger.tag(FORMS);
        assertEquals(
                1,
                IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> tagger.tag(FORMS))
                        .distinct()
                        .count());
        assertEquals(expected, tagger.tag(FORMS));
    }
}
