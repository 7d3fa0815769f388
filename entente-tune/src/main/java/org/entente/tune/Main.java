package org.entente.tune;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.entente.codebook.plover.Plover;
import org.entente.encoder.BaseWeights;
import org.entente.encoder.Labels;
import org.entente.encoder.ModelCache;
import org.entente.encoder.WeightFile;
import org.entente.encoder.WordPieces;
import org.entente.train.corpus.Assertion;
import org.entente.train.corpus.CorpusException;
import org.entente.train.corpus.CorpusReader;
import org.entente.train.corpus.MarkedSentence;

/** Trains the small model on a corpus. Every epoch's weights are kept: a later one that fails costs only itself. */
final class Main {
    private static final String USAGE = """
            usage: entente-tune/train CORPUS OUT [EPOCHS]
              CORPUS   a folder with events/*.tsv, such as entente-train/corpus
              OUT      a folder for epoch-N.safetensors, made if it is missing
              EPOCHS   passes over the corpus; default: %d""";

    private Main() {}

    /** What a command line asks for. */
    record Order(Path corpus, Path out, Settings settings) {
        /** @throws IllegalArgumentException if the arguments cannot be meant; the message says what was expected */
        static Order of(String... arguments) {
            if (arguments.length < 2 || arguments.length > 3) {
                throw new IllegalArgumentException(
                        "expected CORPUS OUT [EPOCHS], found %d arguments".formatted(arguments.length));
            }
            Path corpus = Path.of(arguments[0]);
            if (!Files.isDirectory(corpus.resolve("events"))) {
                throw new IllegalArgumentException("expected a corpus with a folder \"events\", found " + corpus);
            }
            Settings usual = Settings.usual();
            return new Order(
                    corpus,
                    Path.of(arguments[1]),
                    arguments.length == 3 ? usual.withEpochs(epochs(arguments[2])) : usual);
        }

        private static int epochs(String words) {
            if (!words.matches("[1-9]\\d{0,2}")) {
                throw new IllegalArgumentException("expected EPOCHS from 1 to 999, found \"%s\"".formatted(words));
            }
            return Integer.parseInt(words);
        }
    }

    public static void main(String[] arguments) {
        System.exit(exitCode(arguments));
    }

    private static int exitCode(String... arguments) {
        try {
            train(Order.of(arguments));
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println("entente-tune: " + e.getMessage());
            System.err.println(USAGE.formatted(Settings.usual().epochs()));
            return 2;
        } catch (IOException | CorpusException e) {
            System.err.println("entente-tune: " + e.getMessage());
            return 1;
        }
    }

    private static void train(Order order) throws IOException {
        Settings settings = order.settings();
        Random random = new Random(settings.seed());
        Plover plover = Plover.load();
        Labels labels = Labels.of(
                plover, Arrays.stream(Assertion.values()).map(Assertion::code).toList());
        List<MarkedSentence> sentences =
                new CorpusReader(plover).readFolder(order.corpus().resolve("events"));
        Path out = Files.createDirectories(order.out());
        try (WordPieces pieces = WordPieces.load(ModelCache.LONGEST);
                NDManager manager = NDManager.newBaseManager()) {
            Engine.getInstance().setRandomSeed((int) settings.seed());
            ExampleMaker maker = new ExampleMaker(pieces, labels, random);
            List<Example> plain = new ArrayList<>();
            List<Example> pairs = new ArrayList<>();
            for (MarkedSentence sentence : sentences) {
                plain.add(maker.plain(sentence));
                pairs.addAll(maker.pairs(sentence));
            }
            System.err.println(plain.size() + " sentences, " + pairs.size() + " pairs");
            Parameters parameters = new Parameters(manager, random);
            TunedEncoder encoder = new TunedEncoder(BaseWeights.load(), manager, parameters, settings);
            Heads heads = new Heads(labels, parameters, settings);
            Map<String, String> notes = new TreeMap<>(labels.notes());
            notes.put("scale", String.valueOf(settings.scale()));
            new Tuner(settings, encoder, heads, parameters, random)
                    .run(
                            plain,
                            pairs,
                            epoch -> write(out.resolve("epoch-" + epoch + ".safetensors"), parameters, notes));
        }
    }

    private static void write(Path file, Parameters parameters, Map<String, String> notes) throws IOException {
        try (OutputStream to = Files.newOutputStream(file)) {
            new WeightFile(parameters.tensors(), notes).write(to);
        }
    }
}
