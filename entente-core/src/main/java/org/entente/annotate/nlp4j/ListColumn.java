package org.entente.annotate.nlp4j;

/** What a feature can ask of a token and get any number of texts. */
enum ListColumn {
    /** The tags that the word is known to have. */
    AMBIGUITIES,
    /** The Brown clusters that the word is in. */
    CLUSTERS,
    /** Its place in the names that a gazetteer finds here. */
    GAZETTEERS,
    /** How it is written. */
    ORTHOGRAPHY,
    /** Whether it is the first or last of the sentence. */
    POSITION
}
