package org.entente.annotate.nlp4j;

import edu.emory.mathcs.nlp.common.util.CharUtils;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * NLP4J's tokenizer, with offsets of our own: nothing in NLP4J checks its offsets, so the tokens are found again in the
 * text. What cannot be found again is cut at white space instead. Can be shared by threads: NLP4J's tokenizer only reads
 * its dictionaries.
 */
final class SentenceTokenizer {
    /** NLP4J looks for links with a pattern that takes quadratic time, or the whole stack, for a word without end. */
    private static final int MAX_WORD = 1000;

    private final EnglishTokenizer tokenizer = new EnglishTokenizer();

    /** The tokens of a sentence in order; together they cover all of it but white space. */
    List<TokenSpan> tokenize(String sentence) {
        if (longestWord(sentence) > MAX_WORD) {
            return words(sentence);
        }
        return align(tokenizer.tokenize(sentence), sentence).orElseGet(() -> words(sentence));
    }

    private static Optional<List<TokenSpan>> align(List<Token> tokens, String sentence) {
        List<TokenSpan> spans = new ArrayList<>(tokens.size());
        int position = 0;
        for (Token token : tokens) {
            String form = token.getWordForm();
            int begin = skipSpace(sentence, position);
            int end = endOf(form, sentence, begin);
            if (end <= begin) {
                return Optional.empty();
            }
            spans.add(new TokenSpan(form, begin, end));
            position = end;
        }
        return skipSpace(sentence, position) == sentence.length() ? Optional.of(spans) : Optional.empty();
    }

    /** Where a form that begins here ends, white space within it passed over; -1 if other text stands here. */
    private static int endOf(String form, String sentence, int begin) {
        int position = begin;
        for (int i = 0; i < form.length(); i++) {
            position = skipSpace(sentence, position);
            if (position == sentence.length() || sentence.charAt(position) != form.charAt(i)) {
                return -1;
            }
            position++;
        }
        return position;
    }

    private static int skipSpace(String sentence, int from) {
        int position = from;
        while (position < sentence.length() && CharUtils.isWhiteSpace(sentence.charAt(position))) {
            position++;
        }
        return position;
    }

    private static int skipWord(String sentence, int from) {
        int position = from;
        while (position < sentence.length() && !CharUtils.isWhiteSpace(sentence.charAt(position))) {
            position++;
        }
        return position;
    }

    private static int longestWord(String sentence) {
        int longest = 0;
        for (int begin = skipSpace(sentence, 0); begin < sentence.length(); ) {
            int end = skipWord(sentence, begin);
            longest = Math.max(longest, end - begin);
            begin = skipSpace(sentence, end);
        }
        return longest;
    }

    private static List<TokenSpan> words(String sentence) {
        List<TokenSpan> words = new ArrayList<>();
        for (int begin = skipSpace(sentence, 0); begin < sentence.length(); ) {
            int end = skipWord(sentence, begin);
            words.add(new TokenSpan(sentence.substring(begin, end), begin, end));
            begin = skipSpace(sentence, end);
        }
        return words;
    }
}
