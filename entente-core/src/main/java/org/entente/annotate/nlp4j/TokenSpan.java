package org.entente.annotate.nlp4j;

/**
 * A token and where it stands in its sentence.
 *
 * @param form the token's text; white space within it, as in {@code ( 1 )}, is left out
 * @param begin its first UTF-16 unit in the sentence
 * @param end the one after its last
 */
public record TokenSpan(String form, int begin, int end) {

    /** Refuses a token that is nowhere or empty. */
    public TokenSpan {
        if (form.isEmpty() || begin < 0 || end <= begin) {
            throw new IllegalArgumentException(
                    "token: expected a form and 0 <= begin < end, found \"%s\" at %d..%d".formatted(form, begin, end));
        }
    }
}
