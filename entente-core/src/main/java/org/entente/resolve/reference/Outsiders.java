package org.entente.resolve.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.CountryCode;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Countries that bring others together or only speak of them, and so are not meant by "both sides". */
final class Outsiders {
    private static final Set<String> VERBS = Set.of("mediate", "broker", "host", "facilitate", "arbitrate");
    private static final Set<String> NOUNS =
            Set.of("mediator", "mediation", "broker", "facilitator", "facilitation", "arbitration", "host");

    private final List<Sentence> sentences;
    private final Discourse discourse;

    Outsiders(List<Sentence> sentences, Discourse discourse) {
        this.sentences = sentences;
        this.discourse = discourse;
    }

    /** The outsiders of what stands before a token. */
    Set<CountryCode> before(int sentence, int token) {
        Set<CountryCode> outside = new HashSet<>();
        for (Mention mention : discourse.before(sentence, token)) {
            boolean newcomer = mention.sentence() == sentence && mention.subject() && isNew(mention, sentence);
            if (newcomer || (mention.sentence() >= 0 && broker(sentences.get(mention.sentence()), mention))) {
                outside.addAll(Discourse.codes(mention.figures()));
            }
        }
        return outside;
    }

    /** A subject of whom no sentence before speaks: it speaks of the others. */
    private boolean isNew(Mention mention, int sentence) {
        Optional<CountryCode> code = mention.figure().code();
        return mention.one()
                && sentence > 0
                && code.isPresent()
                && discourse
                        .lookBack(sentence, 0)
                        .noneMatch(earlier -> Discourse.codes(earlier.figures()).contains(code.get()));
    }

    private static boolean broker(Sentence sentence, Mention mention) {
        Token head = sentence.token(mention.head());
        return verb(sentence, head) || noun(sentence, mention) || relative(sentence, head);
    }

    /** "Egypt brokered the truce", "talks hosted by Qatar". */
    private static boolean verb(Sentence sentence, Token head) {
        Optional<Token> above = sentence.head(head);
        if (above.filter(token -> token.lemma().equals("by")).isPresent()) {
            return above.flatMap(sentence::head).filter(Outsiders::brokering).isPresent();
        }
        return head.relation() == Relation.NSUBJ
                && above.filter(Outsiders::brokering).isPresent();
    }

    private static boolean brokering(Token token) {
        return VERBS.contains(token.lemma());
    }

    /** "the Indonesian mediator", "Egypt's mediation", "the mediation of Egypt". */
    private static boolean noun(Sentence sentence, Mention mention) {
        int next = mention.last() + 1;
        int after =
                next < sentence.tokens().size() && sentence.token(next).tag().equals("POS") ? next + 1 : next;
        if (after < sentence.tokens().size()
                && NOUNS.contains(sentence.token(after).lemma())) {
            return true;
        }
        int of = mention.first() - 1;
        int back = of > 0 && sentence.token(of).tag().equals("DT") ? of - 1 : of;
        return back > 0
                && Set.of("of", "by").contains(sentence.token(back).lemma())
                && NOUNS.contains(sentence.token(back - 1).lemma());
    }

    /** "Oman, which mediates between the two". */
    private static boolean relative(Sentence sentence, Token head) {
        return sentence.tokens().stream()
                .anyMatch(token ->
                        token.relation() == Relation.RELCL && token.head() == head.index() && brokering(token));
    }
}
