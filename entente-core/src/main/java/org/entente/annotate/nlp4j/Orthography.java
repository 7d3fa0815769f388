package org.entente.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/** How words are written: capitals, digits, punctuation. A subclass only to reach NLP4J's own code for it. */
final class Orthography extends FeatureTemplate<NLPNode, POSState<NLPNode>> {
    @Serial
    private static final long serialVersionUID = 1L;

    /** NLP4J's codes, in the order in which it lists those of a word. */
    private static final List<String> CODES =
            List.of("0", "1", "2", "3", "4", "5", "10", "11", "12", "13", "6", "7", "8", "9");

    private static final String LINK_CODE = "0";
    private static final HashedTexts TEXTS = HashedTexts.of(CODES);

    Orthography() {
        super(null, new HyperParameter());
    }

    /** The codes of a simplified word form; a capital says less at the first word of a sentence. */
    HashedTexts of(String simplified, boolean first) {
        List<String> codes = new ArrayList<>();
        if (simplified.equals(WordForms.LINK)) {
            codes.add(LINK_CODE);
        } else {
            getOrthographicFeauturesAux(codes, simplified.toCharArray(), first, true);
        }
        long bits = 0;
        for (String code : codes) {
            bits |= 1L << CODES.indexOf(code);
        }
        return TEXTS.pick(bits);
    }
}
