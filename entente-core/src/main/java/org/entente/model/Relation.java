package org.entente.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Grammatical relation of a token to its head, CLEAR style.
 *
 * @see "J. Choi, M. Palmer: Guidelines for the CLEAR Style Constituent to Dependency Conversion, 2012"
 */
public enum Relation {
    ACL,
    ACOMP,
    ADVCL,
    ADVMOD,
    AGENT,
    APPOS,
    ATTR,
    AUX,
    AUXPASS,
    CASE,
    CC,
    CCOMP,
    COMPOUND,
    CONJ,
    CSUBJ,
    CSUBJPASS,
    DATIVE,
    DEP,
    DET,
    DISCOURSE,
    DOBJ,
    EXPL,
    MARK,
    META,
    NEG,
    NMOD,
    NPADVMOD,
    NSUBJ,
    NSUBJPASS,
    OPRD,
    PARATAXIS,
    PCOMP,
    PMOD,
    POBJ,
    POSS,
    PRECONJ,
    PREDET,
    PREP,
    PRT,
    PUNCT,
    QMOD,
    RELCL,
    ROOT,
    VOCATIVE,
    XCOMP;

    private static final Map<String, Relation> BY_LABEL = byLabel();

    /** The relation of a label as parsers write it, such as "nsubjpass"; {@link #DEP} for one that is not known. */
    public static Relation ofLabel(String label) {
        return BY_LABEL.getOrDefault(label, DEP);
    }

    /** The label as parsers write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Relation> byLabel() {
        Map<String, Relation> labels = new HashMap<>();
        for (Relation relation : values()) {
            labels.put(relation.label(), relation);
        }
        return Map.copyOf(labels);
    }
}
