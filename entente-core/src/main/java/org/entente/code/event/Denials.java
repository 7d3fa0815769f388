package org.entente.code.event;

import java.util.Set;
import org.entente.code.syntax.Assertion;
import org.entente.codebook.trigger.WordClasses;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Words that say that something was not done: around its own verb or noun, and in what stands above it. */
final class Denials {
    private static final Set<String> LEFT_OUT = Set.of("without");
    private static final Set<String> SHORT_OF = Set.of("short", "instead", "far");
    private static final Set<String> STILL_TO = Set.of("yet", "still");
    private static final Set<String> AUXILIARIES = Set.of("have", "be");
    private static final Set<String> UNTRUE = Set.of("untrue", "false", "wrong");

    private final Sentence sentence;
    private final Assertion assertion;
    private final WordClasses classes;

    Denials(Sentence sentence, WordClasses classes) {
        this.sentence = sentence;
        this.assertion = new Assertion(sentence);
        this.classes = classes;
    }

    /** Whether a verb or noun is told as not done: "did not sign", "neither ... nor signed", "signed nothing". */
    boolean of(Token word) {
        return assertion.negated(word)
                || nor(word)
                || noLonger(word)
                || object(word)
                || subject(word)
                || throughPreposition(word);
    }

    /** Whether what stands above says that it was left undone, though nobody refused: "has yet to sign". */
    boolean undone(Token at, Token head) {
        return switch (at.relation()) {
            case PCOMP ->
                LEFT_OUT.contains(head.lemma())
                        || sentence.head(head)
                                .filter(word -> SHORT_OF.contains(word.lemma()))
                                .isPresent();
            case XCOMP -> stillTo(at, head);
            case CCOMP -> untrue(head) || noEvidence(at);
            default -> noEvidence(at);
        };
    }

    /** "no evidence that the army shelled it". */
    boolean noEvidence(Token at) {
        return at.verb()
                && sentence.child(at, Relation.MARK).isPresent()
                && sentence.head(at)
                        .filter(noun -> classes.contains("EVIDENCE", noun.lemma()) && assertion.negated(noun))
                        .isPresent();
    }

    /** "has yet to sign", "is still to sign". */
    private boolean stillTo(Token at, Token head) {
        return AUXILIARIES.contains(head.lemma())
                && sentence.child(at, Relation.AUX)
                        .filter(to -> to.tag().equals("TO"))
                        .isPresent()
                && sentence.children(head, Relation.ADVMOD).stream().anyMatch(word -> STILL_TO.contains(word.lemma()));
    }

    /** "it is not true that", "it is untrue that". */
    private boolean untrue(Token head) {
        return sentence.children(head, Relation.ACOMP).stream()
                .anyMatch(quality -> UNTRUE.contains(quality.lemma())
                        || (quality.lemma().equals("true") && assertion.negated(head)));
    }

    /** "neither endorsed nor criticised". */
    private boolean nor(Token word) {
        return word.relation() == Relation.CONJ
                && sentence.head(word)
                        .filter(first -> sentence.children(first, Relation.CC).stream()
                                .anyMatch(joint -> joint.lemma().equals("nor") && joint.index() < word.index()))
                        .isPresent();
    }

    private boolean noLonger(Token word) {
        return sentence.children(word, Relation.ADVMOD).stream()
                .anyMatch(adverb -> adverb.form().equals("longer") && assertion.negated(adverb));
    }

    private boolean object(Token word) {
        return sentence.children(word, Relation.DOBJ).stream()
                .anyMatch(object -> assertion.negated(object) || nobody(object));
    }

    /** "Neither Chad nor Niger signed", "no state signed", "not one state signed". */
    private boolean subject(Token word) {
        return sentence.children(word, Relation.NSUBJ, Relation.NSUBJPASS).stream()
                .anyMatch(subject -> nobody(subject)
                        || sentence.children(subject, Relation.DET, Relation.PRECONJ).stream()
                                .anyMatch(this::nobody)
                        || notOne(subject));
    }

    private boolean notOne(Token subject) {
        return sentence.children(subject, Relation.NMOD, Relation.QMOD, Relation.NEG).stream()
                .anyMatch(mark ->
                        mark.relation() == Relation.NEG || (mark.tag().equals("CD") && assertion.negated(mark)));
    }

    /** "apologised to nobody", "at no point criticised". */
    private boolean throughPreposition(Token word) {
        return word.verb()
                && sentence.children(word, Relation.PREP).stream()
                        .flatMap(preposition -> sentence.children(preposition, Relation.POBJ).stream())
                        .anyMatch(object -> nobody(object)
                                || (classes.contains("POINT_IN_TIME", object.lemma()) && assertion.negated(object)));
    }

    private boolean nobody(Token word) {
        return classes.contains("NOBODY", word.lemma());
    }
}
