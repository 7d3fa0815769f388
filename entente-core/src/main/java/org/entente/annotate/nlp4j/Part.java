package org.entente.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.URL;
import java.util.Collection;
import java.util.Map;
import org.tukaani.xz.XZInputStream;

/**
 * One of the models and lexica that NLP4J's jar holds, and how to copy it into a file of ours.
 *
 * @param <T> what it is once read
 * @param resource its name on the class path
 * @param fileName the name of our file
 * @param converter makes it from what NLP4J serialized
 * @param writer writes it into our file
 * @param reader reads it from our file, to the end, and checks that before it believes what it read
 */
record Part<T>(String resource, String fileName, Converter<T> converter, Writer<T> writer, Reader<T> reader) {
    /** What the largest part needs in MB, with some to spare. */
    private static final int HEAP = 1000;

    private static final int BUFFER = 1 << 16;
    private static final String ROOT = "edu/emory/mathcs/nlp/";

    static final Part<LinearModel> TAGS = model("en-pos");
    static final Part<LinearModel> ENTITIES = model("en-ner");
    static final Part<LinearModel> DEPENDENCIES = model("en-dep");
    static final Part<WordLists> AMBIGUITIES = lexicon("en-ambiguity-classes-simplified-lowercase");
    static final Part<WordLists> CLUSTERS = lexicon("en-brown-clusters-simplified-lowercase");
    static final Part<Gazetteer> GAZETTEER = new Part<>(
            ROOT + "lexica/en-named-entity-gazetteers-simplified.xz",
            "en-named-entity-gazetteers-simplified.flat",
            GazetteerConverter::convert,
            Gazetteer::write,
            Gazetteer::read);

    /** Makes a part of what NLP4J serialized. */
    interface Converter<T> {
        T convert(Object read);
    }

    /** Writes a part. */
    interface Writer<T> {
        void write(T part, FlatWriter out) throws IOException;
    }

    /** Reads a part. */
    interface Reader<T> {
        T read(FlatReader in) throws IOException;
    }

    private static Part<LinearModel> model(String name) {
        return new Part<>(
                ROOT + "models/" + name + ".xz",
                name + ".flat",
                ModelConverter::convert,
                LinearModel::write,
                LinearModel::read);
    }

    private static Part<WordLists> lexicon(String name) {
        return new Part<>(
                ROOT + "lexica/" + name + ".xz", name + ".flat", Part::lists, WordLists::write, WordLists::read);
    }

    @SuppressWarnings("unchecked")
    private static WordLists lists(Object read) {
        if (!(read instanceof Map<?, ?> lexicon)) {
            throw new IllegalStateException("expected a map from words to lists, found " + read.getClass());
        }
        return WordLists.of((Map<String, Collection<String>>) lexicon);
    }

    /** Where NLP4J's original is. */
    URL locate() throws IOException {
        URL url = OnlineComponent.class.getClassLoader().getResource(resource);
        if (url == null) {
            throw new IOException("class path: expected %s of nlp4j-english 1.1.2, found none".formatted(resource));
        }
        return url;
    }

    /**
     * Reads NLP4J's original and converts it.
     *
     * @throws IOException if it cannot be read, or memory does not suffice
     */
    T convert(URL original) throws IOException {
        try (InputStream in = original.openStream();
                ObjectInputStream objects = new ModelInput(new BufferedInputStream(new XZInputStream(in), BUFFER))) {
            return converter.convert(objects.readObject());
        } catch (ClassNotFoundException e) {
            throw new IOException("%s: expected classes of nlp4j-api 1.1.3, found none".formatted(original), e);
        } catch (OutOfMemoryError | RuntimeException e) {
            // Java reports memory that ran out while objects are read as one exception or another.
            throw new IOException(
                    "%s: expected to convert it in a heap of %d MB or more, found %d MB and %s"
                            .formatted(original, HEAP, Runtime.getRuntime().maxMemory() >> 20, e),
                    e);
        }
    }
}
