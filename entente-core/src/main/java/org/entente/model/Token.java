package org.entente.model;

/**
 * One token of a sentence with its place in the dependency tree.
 *
 * @param index position in its sentence, from 0
 * @param form as it stands in the text
 * @param lemma lower-case base form
 * @param tag Penn Treebank part of speech
 * @param head index of the head in the same sentence, -1 for a root
 * @param relation to the head, CLEAR style (Stanford basic dependencies with extensions)
 * @param entity named-entity tag in BILOU form, such as "B-PERSON"; "O" for none
 * @param span where it stands in the document's text
 * @see "J. Choi, M. Palmer: Guidelines for the CLEAR Style Constituent to Dependency Conversion, 2012"
 */
public record Token(
        int index, String form, String lemma, String tag, int head, Relation relation, String entity, Span span) {
    /** Whether the tag is one of a verb. */
    public boolean verb() {
        return tag.startsWith("VB");
    }

    /** Whether the tag is one of a noun, common or proper. */
    public boolean noun() {
        return tag.startsWith("NN");
    }

    /** Whether the tag is one of a proper noun. */
    public boolean properNoun() {
        return tag.startsWith("NNP");
    }

    /** Whether the tag is one of a pronoun, personal or possessive. */
    public boolean pronoun() {
        return tag.startsWith("PRP");
    }

    /** The entity's type without its position: "PERSON", "GPE", "ORG", "NORP", "DATE"; "O" for none. */
    public String entityType() {
        return entity.length() > 2 ? entity.substring(2) : entity;
    }
}
