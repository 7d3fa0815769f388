package org.entente.code.event;

import java.util.Locale;

/** What becomes of a candidate: it is an event, or the first reason that it is none. */
public enum Verdict {
    /** It is an event. */
    CHOSEN("an event"),
    /** Its trigger says too little to be coded where the two sides are not given. */
    WEAK("the trigger says too little by itself; it counts only where the two sides are given, as in pairs"),
    /** Those who act are of no political kind. */
    APOLITICAL("those who act are of no political kind, such as a team or analysts"),
    /** It is told of a game, or of the press. */
    SPORT("the words beside it are of a game or of the press"),
    /** Another trigger, weightier or standing before it, has the word or the verb that carries it. */
    OUTRANKED("another trigger that asks for at least as much has its word already"),
    /** It is what another candidate is about. */
    SWALLOWED("it is only what another candidate is about"),
    /** It is only wished, tried, feared, supposed or alleged. */
    WISHED("somebody only wants, tries, fears, supposes or alleges it"),
    /** Nobody acts. */
    NO_ACTOR("nobody acts: no word that can be a party where the actor stands"),
    /** Who acts is an "it" that stands for nothing in its sentence. */
    UNNAMED("\"it\" acts, and stands for nothing in the sentence"),
    /** A noun for what two do together, with one. */
    ONE_SIDE("a noun for what two do together, with one side only"),
    /** A noun without a verb that carries it, at nobody. */
    BARE_NOUN("a bare noun: no verb carries it and it is done to nobody"),
    /** A noun that only says what a feeling or thought is about. */
    THOUGHT_OF("a noun that only says what a feeling or thought is about"),
    /** A bare noun for what the document has told already. */
    RETOLD("a bare noun for what the text has told already"),
    /** The model sees no act in its words. */
    NO_ACT("the model sees no act in its words"),
    /** The model alone sees it, in a word that the user's folder took out of all triggers of the type. */
    REMOVED(
            "the codebook folder took its word out of the triggers of the type, and the model alone does not bring it back"),
    /** The resolver found that nobody who acts is a party. */
    NO_PARTY("nobody who acts is a party: the resolver knows the words for no state, body or person");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** Why, in words. */
    public String words() {
        return words;
    }

    /** The value in output: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
