package org.entente.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Annotates the texts of a JSON Lines file with CoreNLP's fast pipeline, one thread, and says how many sentences. */
public final class CoreNlpRun {
    private static final Pattern TEXT = Pattern.compile("\"text\": ?\"((?:[^\"\\\\]|\\\\.)*)\"");

    private CoreNlpRun() {}

    public static void main(String[] arguments) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
        properties.setProperty("threads", "1");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        List<String> lines = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
        long sentences = 0;
        long begun = System.nanoTime();
        for (String line : lines) {
            Matcher text = TEXT.matcher(line);
            if (text.find()) {
                CoreDocument document = new CoreDocument(unescaped(text.group(1)));
                pipeline.annotate(document);
                sentences += document.sentences().size();
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.println(String.format(
                Locale.ROOT, "%d sentences in %.1f s, %.0f sentences/s", sentences, seconds, sentences / seconds));
    }

    private static String unescaped(String json) {
        return json.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
