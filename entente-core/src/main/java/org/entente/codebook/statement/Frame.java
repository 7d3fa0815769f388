package org.entente.codebook.statement;

/**
 * How what was said hangs on the cue.
 *
 * @param shape the construction
 * @param preposition the preposition it needs; empty where it needs none
 */
public record Frame(Shape shape, String preposition) {
    /** Constructions. */
    public enum Shape {
        /** "said that ...", "..., X said", or a quotation. */
        CLAUSE,
        /** A quotation only. */
        QUOTE,
        /** Addressee, then a clause or quotation: "told the press that". */
        TOLD,
        /** A noun phrase: "noted the progress". */
        OBJECT,
        /** A noun phrase that can be said, or has quoted words: "added a warning", "posted 'three words'". */
        QUOTED_OBJECT,
        /** An infinitive: "refused to comment". */
        INFINITIVE,
        /** A noun phrase and an infinitive: "urged Japan to act". */
        OBJECT_INFINITIVE,
        /** A noun phrase and what it is called. */
        CALL,
        /** A noun phrase and "as": "described it as". */
        AS,
        /** The object of a preposition: "spoke of a new era". */
        PREPOSITION,
        /** A noun phrase and a preposition with its object: "accused X of theft". */
        OBJECT_PREPOSITION
    }

    /**
     * Reads the notation of the lexicon.
     *
     * @throws IllegalArgumentException if it is none of the constructions
     */
    static Frame of(String notation) {
        if (notation.startsWith("object+")) {
            return new Frame(Shape.OBJECT_PREPOSITION, notation.substring("object+".length()));
        }
        if (notation.startsWith("+")) {
            return new Frame(Shape.PREPOSITION, notation.substring(1));
        }
        return new Frame(shape(notation), "");
    }

    private static Shape shape(String notation) {
        return switch (notation) {
            case "clause" -> Shape.CLAUSE;
            case "quote" -> Shape.QUOTE;
            case "told" -> Shape.TOLD;
            case "object" -> Shape.OBJECT;
            case "object!" -> Shape.QUOTED_OBJECT;
            case "to" -> Shape.INFINITIVE;
            case "object-to" -> Shape.OBJECT_INFINITIVE;
            case "call" -> Shape.CALL;
            case "as" -> Shape.AS;
            default ->
                throw new IllegalArgumentException(
                        "expected one of clause, quote, told, object, object!, to, object-to, call, as, +PREPOSITION,"
                                + " object+PREPOSITION, found \"" + notation + "\"");
        };
    }
}
