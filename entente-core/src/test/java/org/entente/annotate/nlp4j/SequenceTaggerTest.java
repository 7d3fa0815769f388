package org.entente.annotate.nlp4j;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.ner.NERState;
import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** NLP4J's two taggers and ours, with NLP4J's models and lexica of a few words, must say the same. */
class SequenceTaggerTest {
    private static final List<List<String>> SENTENCES = List.of(
            List.of("Lee", "will", "visit", "Tokyo", "on", "Aug.", "23", ",", "2025", "."),
            List.of(
                    "\"", "South", "Korea", "talks", "with", "the", "U.S.", ",", "\"", "said", "the", "South", "Korea",
                    "Times"),
            List.of(
                    "a_b",
                    "http://example.org",
                    "$",
                    "1,000",
                    "-",
                    "--",
                    "",
                    "ÉTÉ",
                    "iPhone",
                    "NATO",
                    "McDonald",
                    "日本"),
            List.of("Yes"));

    @Test
    void givesTagsAndEntitiesOfNlp4j(@TempDir Path directory) throws IOException {
        NLPComponent<NLPNode> pos =
                NLPUtils.<NLPNode, POSState<NLPNode>>getComponent("edu/emory/mathcs/nlp/models/en-pos.xz");
        NLPComponent<NLPNode> ner =
                NLPUtils.<NLPNode, NERState<NLPNode>>getComponent("edu/emory/mathcs/nlp/models/en-ner.xz");
        SequenceTagger tagger = new SequenceTagger(copy(pos, directory.resolve("pos")), Column.TAG);
        SequenceTagger recognizer = new SequenceTagger(copy(ner, directory.resolve("ner")), Column.ENTITY);
        GlobalLexica<NLPNode> lexica = SmallModels.lexica();
        Words words = SmallModels.words();
        boolean entities = false;
        for (List<String> forms : SENTENCES) {
            NLPNode[] nodes = nodes(forms);
            lexica.process(nodes);
            pos.process(nodes);
            Arrays.stream(nodes).skip(1).forEach(node -> node.setLemma(node.getWordFormSimplifiedLowercase()));
            ner.process(nodes);

            TokenColumns columns =
                    words.columns(forms.stream().map(WordForms::simplify).toList());
            assertEquals(values(nodes, NLPNode::getPartOfSpeechTag), tagger.tag(columns));
            for (int i = 1; i < nodes.length; i++) {
                columns.set(Column.LEMMA, i, nodes[i].getLemma());
            }
            List<String> found = EntityTags.repair(recognizer.tag(columns));
            assertEquals(values(nodes, NLPNode::getNamedEntityTag), found);
            entities |= found.contains("U-GPE");
        }
        assertTrue(entities);
    }

    /** Converts a component, and writes and reads the copy as the cache does. */
    private static LinearModel copy(NLPComponent<NLPNode> component, Path path) throws IOException {
        Fingerprint source = new Fingerprint(1, 1);
        try (FileChannel file = FileChannel.open(path, CREATE_NEW, WRITE, READ)) {
            FlatWriter out = new FlatWriter(file);
            ModelConverter.convert(component).write(out);
            out.finish(source);
            file.position(0);
            return LinearModel.read(new FlatReader(file, source));
        }
    }

    private static NLPNode[] nodes(List<String> forms) {
        List<NLPNode> nodes = new ArrayList<>();
        nodes.add(new NLPNode());
        for (String form : forms) {
            nodes.add(new NLPNode(nodes.size(), form));
        }
        return nodes.toArray(NLPNode[]::new);
    }

    private static List<String> values(NLPNode[] nodes, Function<NLPNode, String> value) {
        return Arrays.stream(nodes).skip(1).map(value).toList();
    }
}
