package org.entente.annotate.nlp4j;

import java.io.IOException;
import java.util.List;

/**
 * One of NLP4J's three models: a linear classifier over sparse features. Immutable and shared by all threads.
 *
 * @param labels what it chooses from
 * @param candidates for the parser, what it may choose in each of its situations, in NLP4J's order: {@link ArcLabels}
 * @param templates its features
 * @param features the row of a feature
 * @param weights the rows
 */
record LinearModel(
        List<String> labels,
        List<List<String>> candidates,
        FeatureTemplates templates,
        KeyTable features,
        WeightRows weights) {

    static LinearModel read(FlatReader in) throws IOException {
        List<String> labels = in.texts();
        List<List<String>> candidates = in.lists();
        List<List<String>> templates = in.lists();
        KeyTable features = KeyTable.read(in);
        WeightRows weights = WeightRows.read(in);
        in.finish();
        return new LinearModel(labels, candidates, TemplateCodec.decode(templates), features, weights);
    }

    void write(FlatWriter out) throws IOException {
        out.texts(labels);
        out.lists(candidates);
        out.lists(TemplateCodec.encode(templates));
        features.write(out);
        weights.write(out);
    }
}
