package org.entente.code.syntax;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * What kind of assertion a verb makes: negated, future, conditional, or merely possible. A verb below one that only
 * plans or asks for it is not asserted either.
 */
public final class Assertion {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither", "nor", "hardly");
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
    private static final Set<String> POSSIBLE = Set.of("would", "could", "may", "might", "can", "should", "must", "'d");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should", "lest");
    /** Verbs that put what stands below them into the future. */
    private static final Set<String> PLANS = Set.of(
            "plan",
            "intend",
            "expect",
            "hope",
            "aim",
            "prepare",
            "schedule",
            "slate",
            "set",
            "want",
            "seek",
            "promise",
            "pledge",
            "vow",
            "agree",
            "decide",
            "wish",
            "due",
            "ready",
            "willing");

    private final Sentence sentence;

    public Assertion(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether the verb or noun is denied: "did not attack", "no agreement". */
    public boolean negated(Token word) {
        for (Token child : sentence.children(word)) {
            if (child.relation() == Relation.NEG || negativeWord(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean negativeWord(Token child) {
        return NEGATIONS.contains(child.lemma())
                && (child.relation() == Relation.ADVMOD
                        || child.relation() == Relation.DET
                        || child.relation() == Relation.PRECONJ);
    }

    /** Whether the verb is told as still to come: "will visit", "is to visit", "plans to visit". */
    public boolean future(Token verb) {
        if (auxiliary(verb, FUTURE)) {
            return true;
        }
        if (verb.relation() == Relation.CONJ) {
            return sentence.child(verb, Relation.NSUBJ, Relation.NSUBJPASS, Relation.AUX)
                            .isEmpty()
                    && sentence.head(verb).filter(Token::verb).map(this::future).orElse(false);
        }
        boolean infinitive = sentence.child(verb, Relation.AUX)
                .map(aux -> aux.tag().equals("TO"))
                .orElse(false);
        Optional<Token> above = sentence.head(verb);
        return infinitive
                && above.isPresent()
                && (PLANS.contains(above.get().lemma())
                        || above.get().lemma().equals("go")
                        || above.get().lemma().equals("be"));
    }

    /** Whether the verb is only possible, wished for or conditional: "may visit", "if he visits". */
    public boolean hypothetical(Token verb) {
        if (auxiliary(verb, POSSIBLE)) {
            return true;
        }
        for (Token child : sentence.children(verb, Relation.MARK, Relation.AUX)) {
            if (CONDITIONS.contains(child.lemma())) {
                return true;
            }
        }
        return verb.relation() == Relation.CONJ
                && sentence.child(verb, Relation.NSUBJ, Relation.AUX).isEmpty()
                && sentence.head(verb)
                        .filter(Token::verb)
                        .map(this::hypothetical)
                        .orElse(false);
    }

    private boolean auxiliary(Token verb, Set<String> words) {
        return sentence.children(verb, Relation.AUX).stream()
                .anyMatch(aux ->
                        words.contains(aux.lemma()) || words.contains(aux.form().toLowerCase(java.util.Locale.ROOT)));
    }
}
