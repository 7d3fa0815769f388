package org.entente.annotate.nlp4j;

/** What a feature can ask of a token and get one text, or nothing. */
enum Column {
    /** The word with digits, symbols and links made uniform. */
    FORM,
    /** The same in lower case. */
    LOWER,
    /** Its shape: A for upper case, a for lower case, 1 for digits. */
    SHAPE,
    /** The first two letters of {@link #LOWER}, if there are more. */
    PREFIX_2,
    /** The first three. */
    PREFIX_3,
    /** The last letter of {@link #LOWER}, if there are more. */
    SUFFIX_1,
    /** The last two. */
    SUFFIX_2,
    /** The last three. */
    SUFFIX_3,
    /** The last four. */
    SUFFIX_4,
    /** The tags that the word is known to have, in one text. */
    AMBIGUITY,
    /** The part-of-speech tag. */
    TAG,
    /** The dictionary form. */
    LEMMA,
    /** The named entity tag. */
    ENTITY,
    /** The label of the edge to the head; nothing before there is one. */
    LABEL,
    /** How many dependents are to the left and right. */
    VALENCY
}
