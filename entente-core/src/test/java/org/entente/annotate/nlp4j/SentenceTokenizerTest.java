package org.entente.annotate.nlp4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentenceTokenizerTest {
    private final SentenceTokenizer tokenizer = new SentenceTokenizer();

    @Test
    void givesFormsWithOffsets() {
        assertEquals(
                List.of(
                        new TokenSpan("Japan", 1, 6),
                        new TokenSpan("'s", 6, 8),
                        new TokenSpan("envoy", 9, 14),
                        new TokenSpan("wo", 15, 17),
                        new TokenSpan("n't", 17, 20),
                        new TokenSpan("sign", 21, 25),
                        new TokenSpan(".", 25, 26)),
                tokenizer.tokenize(" Japan's envoy won't sign. "));
    }

    @Test
    void passesOverSpaceThatNlp4jLeavesOut() {
        assertEquals(
                new TokenSpan("(1)", 4, 9),
                tokenizer.tokenize("See ( 1 ) for more.").get(1));
    }

    @Test
    void findsNothingInNothing() {
        assertEquals(List.of(), tokenizer.tokenize(""));
        assertEquals(List.of(), tokenizer.tokenize(" \n\t\u00A0"));
    }

    @Test
    void cutsAtWhiteSpaceWhereWordHasNoEnd() {
        String word = "a.b-".repeat(20_000);
        assertEquals(
                List.of(new TokenSpan("See", 0, 3), new TokenSpan(word, 4, 4 + word.length())),
                tokenizer.tokenize("See " + word));
    }

    /** Whatever stands in a text: the tokens are in order, and between them is nothing but white space. */
    @Test
    void coversRandomTexts() {
        String letters = "aB1 .,;:!?'\"()[]{}<>-–—$€%#@&/\\=+*~|_^`’“”\u00A0\u2028\t\nno.\uD800日";
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(30);
            for (int j = 0; j < length; j++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertCovers(text.toString(), tokenizer.tokenize(text.toString()));
        }
    }

    private static void assertCovers(String text, List<TokenSpan> tokens) {
        int position = 0;
        for (TokenSpan token : tokens) {
            assertEquals("", visible(text.substring(position, token.begin())), text);
            assertEquals(token.form(), visible(text.substring(token.begin(), token.end())), text);
            position = token.end();
        }
        assertEquals("", visible(text.substring(position)), text);
    }

    private static String visible(String text) {
        return text.replaceAll("[ \t\n\r\f\u00A0\u2028\u2029]", "");
    }
}
