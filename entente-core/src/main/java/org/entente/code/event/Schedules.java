package org.entente.code.event;

import java.util.Set;
import org.entente.code.syntax.Assertion;
import org.entente.codebook.trigger.WordClasses;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Words that put an event ahead of the report without "will": timetables, headlines, what is set for a day. */
final class Schedules {
    private static final Set<String> PRESENT = Set.of("VBP", "VBZ");
    private static final Set<String> AHEAD = Set.of("tomorrow", "next");

    private final Sentence sentence;
    private final Assertion assertion;
    private final WordClasses classes;

    Schedules(Sentence sentence, WordClasses classes) {
        this.sentence = sentence;
        this.assertion = new Assertion(sentence);
        this.classes = classes;
    }

    /** Whether a verb or noun is told as still to come. */
    boolean ahead(Token word) {
        return word.verb() ? headline(word) || timetabled(word) || whenItComes(word) : subjectOfPlan(word);
    }

    /** "Iraqi premier to visit Ankara". */
    private boolean headline(Token verb) {
        return verb.relation() == Relation.ROOT
                && sentence.child(verb, Relation.NSUBJ, Relation.NSUBJPASS).isPresent()
                && sentence.child(verb, Relation.AUX)
                        .filter(to -> to.tag().equals("TO"))
                        .isPresent();
    }

    /** "The ministers meet in Vienna on Thursday": the present tense of a diary. */
    private boolean timetabled(Token verb) {
        return PRESENT.contains(verb.tag())
                && classes.contains("TIMETABLED", verb.lemma())
                && sentence.child(verb, Relation.AUX).isEmpty()
                && sentence.subtree(verb).stream()
                        .anyMatch(token -> token.index() > verb.index() && dated(token, verb));
    }

    private boolean dated(Token token, Token verb) {
        return (classes.contains("WEEKDAY", token.lemma()) || AHEAD.contains(token.lemma()))
                && sentence.head(token)
                        .filter(head -> head.index() == verb.index()
                                || head.head() == verb.index()
                                || head.relation() == Relation.PREP)
                        .isPresent();
    }

    /** "will warn him when they meet": what goes with what is to come. */
    private boolean whenItComes(Token verb) {
        return verb.relation() == Relation.ADVCL
                && PRESENT.contains(verb.tag())
                && sentence.children(verb, Relation.ADVMOD, Relation.MARK).stream()
                        .anyMatch(mark -> mark.lemma().equals("when"))
                && sentence.head(verb).filter(assertion::future).isPresent();
    }

    /** "The drills will start in July", "the delivery is scheduled for May". */
    private boolean subjectOfPlan(Token noun) {
        return switch (noun.relation()) {
            case NSUBJ, NSUBJPASS ->
                sentence.head(noun)
                        .filter(verb -> assertion.future(verb)
                                || (classes.contains("SCHEDULED", verb.lemma())
                                        && sentence.child(verb, Relation.AUXPASS)
                                                .isPresent())
                                || sentence.children(verb, Relation.ACOMP, Relation.XCOMP).stream()
                                        .anyMatch(word -> word.lemma().equals("due")))
                        .isPresent();
            default -> false;
        };
    }
}
