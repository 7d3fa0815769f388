package org.entente.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** Annotates texts, separated by form feeds, with CoreNLP's fast pipeline, one thread, and says how many sentences. */
public final class CoreNlpRun {
    private CoreNlpRun() {}

    public static void main(String[] arguments) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
        properties.setProperty("threads", "1");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        String[] texts = Files.readString(Path.of(arguments[0]), StandardCharsets.UTF_8).split("\f");
        long sentences = 0;
        long begun = System.nanoTime();
        for (String text : texts) {
            CoreDocument document = new CoreDocument(text);
            pipeline.annotate(document);
            sentences += document.sentences().size();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.println(String.format(
                Locale.ROOT, "%d sentences in %.1f s, %.0f sentences/s", sentences, seconds, sentences / seconds));
    }
}
