package org.entente.resolve.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** The stretch of a sentence that makes up a noun phrase, by tags: robust where the tree is wrong. */
final class Chunk {
    private static final Set<String> LEFT =
            Set.of("DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "CD", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH");

    private static final Set<String> DAYS = Set.of("DATE", "TIME");

    private Chunk() {}

    /** Index of the first token of the phrase that a noun heads; a determiner or "his" begins it. */
    static int first(Sentence sentence, int head) {
        int at = head;
        while (at > 0 && inside(sentence, at - 1)) {
            at--;
            String tag = sentence.token(at).tag();
            if (tag.equals("DT") || tag.equals("PRP$")) {
                break;
            }
        }
        return at;
    }

    /** Adjectives joined by "and" or a comma are inside too: "Japanese and South Korean leaders". */
    private static boolean inside(Sentence sentence, int at) {
        String tag = sentence.token(at).tag();
        if (LEFT.contains(tag)) {
            return true;
        }
        boolean joint = tag.equals("CC") || tag.equals(",");
        if (joint && at == 1 && placeName(sentence.token(0)) && placeName(sentence.token(2))) {
            return true;
        }
        return joint && at > 0 && nationality(sentence.token(at - 1)) && nationality(sentence.token(at + 1), sentence);
    }

    private static boolean nationality(Token token, Sentence sentence) {
        return nationality(token)
                || (token.index() + 1 < sentence.tokens().size()
                        && nationality(sentence.token(token.index() + 1))
                        && token.entityType().equals("NORP"));
    }

    private static boolean placeName(Token token) {
        return token.properNoun()
                && (token.entityType().equals("GPE") || token.entityType().equals("NORP"));
    }

    private static boolean nationality(Token token) {
        return token.entityType().equals("NORP")
                && (token.tag().startsWith("JJ") || token.tag().equals("NNP"));
    }

    /** The token that heads words: "chief" of "chief of staff"; the last of them where no preposition joins them. */
    static int headOf(Sentence sentence, int first, int last) {
        for (int at = first + 1; at < last; at++) {
            boolean hyphened = sentence.token(at - 1).tag().equals("HYPH");
            if (sentence.token(at).tag().equals("IN") && !hyphened) {
                return at - 1;
            }
        }
        return last;
    }

    /** Whether the token ends its phrase: no further noun follows in it. */
    static boolean heads(Sentence sentence, int at) {
        if (at + 1 >= sentence.tokens().size()) {
            return true;
        }
        Token next = sentence.token(at + 1);
        return day(sentence, at + 1) || (!next.noun() && !next.tag().equals("HYPH"));
    }

    /** "The government Monday rejected", "the government today rejected": a day that belongs to the verb. */
    private static boolean day(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean last =
                at + 1 >= sentence.tokens().size() || !sentence.token(at + 1).noun();
        return last && token.noun() && DAYS.contains(token.entityType());
    }

    /** The last token of "of Japan and the Republic of Korea" after a noun; the noun itself where none follows. */
    static int withOf(Sentence sentence, int head) {
        List<Token> tokens = sentence.tokens();
        int at = head + 1;
        if (at >= tokens.size()
                || !Set.of("of", "for").contains(tokens.get(at).form().toLowerCase(Locale.ROOT))) {
            return head;
        }
        int last = head;
        while (at < tokens.size() && continues(tokens, at)) {
            last = tokens.get(at).noun() || tokens.get(at).tag().equals("JJ") ? at : last;
            at++;
        }
        return last;
    }

    private static boolean continues(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean join = token.tag().equals("CC") || token.tag().equals(",");
        if (join) {
            return at + 1 < tokens.size() && tokens.get(at - 1).properNoun() && named(tokens, at + 1);
        }
        return (LEFT.contains(token.tag()) && !token.tag().equals("POS"))
                || Set.of("of", "for").contains(token.lemma());
    }

    /** A name follows, perhaps after "and the". */
    private static boolean named(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size()
                && (tokens.get(at).tag().equals("DT") || tokens.get(at).tag().equals("CC"))) {
            at++;
        }
        return at < tokens.size() && tokens.get(at).properNoun();
    }
}
