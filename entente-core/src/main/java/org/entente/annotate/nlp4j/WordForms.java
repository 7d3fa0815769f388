package org.entente.annotate.nlp4j;

import edu.emory.mathcs.nlp.common.util.StringUtils;

/** NLP4J's simplified word forms: digits collapsed to 0, quotes and dashes made uniform, links replaced. */
final class WordForms {
    /** What stands for a link or a file name. */
    static final String LINK = "#hlink#";

    /** NLP4J looks for links with a pattern that takes quadratic time, or the whole stack, for a word without end. */
    private static final int MAX_LENGTH = 1000;

    private WordForms() {}

    static String simplify(String form) {
        if (form.indexOf('.') < 0 && !form.contains("://")) {
            // Neither a link nor a file name: NLP4J would try its patterns first, to the same effect.
            return StringUtils.collapsePunctuation(StringUtils.collapseDigits(StringUtils.generalizeSymbols(form)));
        }
        return form.length() > MAX_LENGTH ? LINK : StringUtils.toSimplifiedForm(form);
    }
}
