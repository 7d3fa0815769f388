package org.entente.annotate.nlp4j;

/**
 * Where a feature looks, seen from the state of the decoder.
 *
 * @param start where to start
 * @param window how many steps to go from there, to the right if positive; down the stack if {@code start} is a stack
 * @param relation where to go in the tree from there
 */
record Place(Start start, int window, Relation relation) {

    /** Where to start; NLP4J's names are i, j and k. */
    enum Start {
        /** The token to be tagged, or the top of the parser's stack and its neighbours in the sentence. */
        I,
        /** The parser's next input token and its neighbours in the sentence. */
        J,
        /** The parser's stack, 0 being its top, -1 the one below. */
        K
    }

    /** A step in the tree, as far as the parser's templates use them. */
    enum Relation {
        /** Stay. */
        NONE,
        /** The head. */
        H,
        /** The head's head. */
        H2,
        /** The left-most dependent that stands to the left. */
        LMD,
        /** The one after it. */
        LMD2,
        /** The right-most dependent that stands to the right. */
        RMD,
        /** The one before it. */
        RMD2,
        /** The next sibling to the left. */
        LNS,
        /** The one before it. */
        LNS2
    }
}
