package org.entente.code.event;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entente.code.syntax.Assertion;
import org.entente.codebook.trigger.WordClasses;
import org.entente.model.AuxiliaryMode;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * What kind of assertion a sentence makes of an event, from the verb that carries it up to the root: "denied that it had
 * attacked", "hopes to visit", "is expected to sign".
 */
final class Assertedness {
    private final Sentence sentence;
    private final Assertion assertion;
    private final WordClasses classes;
    private final Denials denials;
    private final Schedules schedules;
    private final Background background;

    /** @param published the day of the report, where it is known */
    Assertedness(Sentence sentence, WordClasses classes, Optional<LocalDate> published) {
        this.sentence = sentence;
        this.assertion = new Assertion(sentence);
        this.classes = classes;
        this.denials = new Denials(sentence, classes);
        this.schedules = new Schedules(sentence, classes);
        this.background = new Background(sentence, classes, published);
    }

    /**
     * How an event is told.
     *
     * @param modes auxiliary modes; none for a plain assertion
     * @param wished whether somebody only wants, tries, fears or supposes it
     * @param disavowed whether somebody denies it: then it did not happen, but nothing is refused
     */
    record Telling(Set<AuxiliaryMode> modes, boolean wished, boolean disavowed) {
        Telling {
            modes = Set.copyOf(modes);
        }
    }

    /** How the event that a verb or noun carries is told. */
    Telling of(Token carrier) {
        EnumSet<AuxiliaryMode> found = EnumSet.noneOf(AuxiliaryMode.class);
        boolean wished = charged(carrier);
        boolean disavowed = false;
        own(carrier, found);
        Token at = carrier;
        for (int steps = 0; steps < sentence.tokens().size(); steps++) {
            Optional<Token> above = sentence.head(at);
            if (above.isEmpty() || asserts(at)) {
                break;
            }
            wished |= wished(at, above.get());
            boolean undone = denials.undone(at, above.get());
            if (undone) {
                found.add(AuxiliaryMode.NEGATION);
            }
            disavowed |= undone
                    || (complement(at)
                            && classes.contains("DISAVOWS", above.get().lemma()));
            above(at, above.get(), found);
            at = above.get();
        }
        if (background.of(carrier)) {
            found.add(AuxiliaryMode.HISTORICAL);
        }
        if (wished || found.contains(AuxiliaryMode.HYPOTHETICAL)) {
            found.remove(AuxiliaryMode.FUTURE);
            found.add(AuxiliaryMode.HYPOTHETICAL);
        }
        return new Telling(found, wished, disavowed);
    }

    /** Whether a word stands anywhere below what a charge or claim says. */
    private boolean charged(Token carrier) {
        Token at = carrier;
        for (int steps = 0; steps < sentence.tokens().size(); steps++) {
            boolean content = at.verb()
                    && !infinitive(at)
                    && (at.relation() == Relation.ACL
                            || at.relation() == Relation.CCOMP
                            || at.relation() == Relation.RELCL)
                    && sentence.child(at, Relation.MARK).isPresent()
                    && allegation(at);
            Optional<Token> above = sentence.head(at);
            if (content || above.isEmpty()) {
                return content;
            }
            at = above.get();
        }
        return false;
    }

    private boolean wished(Token at, Token head) {
        if (at.verb() && !infinitive(at) && allegation(at)) {
            return true;
        }
        if (announced(at, head) || glad(at) || denials.undone(at, head) || judged(at, head) || saidAfter(at, head)) {
            return false;
        }
        if (at.relation() == Relation.PCOMP && aims(head)) {
            return true;
        }
        if (at.lemma().equals("from") && classes.contains("PREVENTS", head.lemma())) {
            return true;
        }
        if (at.relation() == Relation.ADVCL || (at.relation() == Relation.ACL && infinitive(at))) {
            return true;
        }
        return complement(at)
                && ((classes.contains("DOUBTS", head.lemma()) && !scheduled(at, head))
                        || ((infinitive(at) || at.relation() == Relation.XCOMP || !at.verb())
                                && classes.contains("WISHES", head.lemma())
                                && !classes.contains("CALLS_OFF", phrasal(head))
                                && !scheduled(at, head)));
    }

    /** "found guilty of beating", "sentenced for bombing", "after years of shelling": the act was done. */
    private boolean judged(Token at, Token preposition) {
        return at.relation() == Relation.PCOMP
                && sentence.head(preposition)
                        .filter(head ->
                                classes.contains("CONVICTED", head.lemma()) || classes.contains("LONG", head.lemma()))
                        .isPresent();
    }

    /** "He was poisoned by agents, investigators believe": what comes first is told, and then who thinks so. */
    private static boolean saidAfter(Token at, Token head) {
        return at.relation() == Relation.CCOMP && at.index() < head.index();
    }

    /** "is expected to visit", "plans to visit": news English for what is to come. */
    private boolean scheduled(Token at, Token head) {
        return infinitive(at)
                && head.verb()
                && classes.contains("PLANS", head.lemma())
                && (head.lemma().equals("plan")
                        || sentence.child(head, Relation.AUXPASS).isPresent());
    }

    private void own(Token verb, Set<AuxiliaryMode> found) {
        if (denials.of(verb)) {
            found.add(AuxiliaryMode.NEGATION);
        }
        if ((assertion.future(verb) && !glad(verb)) || schedules.ahead(verb)) {
            found.add(AuxiliaryMode.FUTURE);
        }
        if (reportedFuture(verb)) {
            found.add(AuxiliaryMode.FUTURE);
        } else if (assertion.hypothetical(verb)) {
            found.add(AuxiliaryMode.HYPOTHETICAL);
        }
    }

    /** "said it would visit" tells a future, seen from the past. */
    private boolean reportedFuture(Token verb) {
        Token first = verb;
        if (verb.relation() == Relation.CONJ
                && sentence.child(verb, Relation.AUX, Relation.NSUBJ).isEmpty()) {
            first = sentence.head(verb).filter(Token::verb).orElse(verb);
        }
        boolean would = sentence.children(first, Relation.AUX).stream()
                .anyMatch(aux -> aux.lemma().equals("would") || aux.lemma().equals("'d"));
        return would
                && first.relation() == Relation.CCOMP
                && sentence.head(first)
                        .filter(above -> classes.contains("SAYS", above.lemma())
                                && !above.tag().equals("VBZ"))
                        .isPresent();
    }

    /** Whether what stands here asserts by itself, whatever is above: a relative clause, a clause beside another. */
    private boolean asserts(Token at) {
        return switch (at.relation()) {
            case RELCL -> !allegation(at);
            case PARATAXIS, ROOT -> true;
            case ADVCL -> !infinitive(at) && !conditional(at);
            case ACL -> !infinitive(at) && !allegation(at) && !denials.noEvidence(at);
            case CONJ ->
                at.verb()
                        && sentence.child(at, Relation.NSUBJ, Relation.NSUBJPASS)
                                .isPresent();
            default -> false;
        };
    }

    /** "denied charges that it ran a squad": what a charge says is not asserted. */
    private boolean allegation(Token at) {
        return sentence.head(at)
                .filter(noun -> noun.noun() && classes.contains("CHARGE", noun.lemma()))
                .isPresent();
    }

    private boolean conditional(Token verb) {
        boolean present = verb.tag().equals("VBP") || verb.tag().equals("VBZ");
        return sentence.children(verb, Relation.MARK).stream()
                .anyMatch(mark -> classes.contains("CONDITION", mark.lemma())
                        || (present && mark.lemma().equals("before")));
    }

    /** "announced plans to pull out" tells a future, not a wish. */
    private boolean announced(Token at, Token noun) {
        return infinitive(at)
                && at.relation() == Relation.ACL
                && classes.contains("ANNOUNCED", noun.lemma())
                && noun.relation() == Relation.DOBJ
                && sentence.head(noun)
                        .filter(verb -> classes.contains("ANNOUNCES", verb.lemma()))
                        .isPresent();
    }

    /** "the importance of lifting the ban", "committed to lifting it": nothing is said to be done. */
    private boolean aims(Token preposition) {
        return classes.contains("AIMS_AT", preposition.lemma())
                && sentence.head(preposition)
                        .filter(head -> head.noun()
                                || head.tag().startsWith("JJ")
                                || head.tag().equals("VBN"))
                        .isPresent();
    }

    /** "it is a pleasure to welcome you", "delighted to visit": what pleases is taking place. */
    private boolean glad(Token at) {
        if (!infinitive(at)) {
            return false;
        }
        Optional<Token> head = sentence.head(at);
        return head.isPresent()
                && (classes.contains("EVALUATIVE", head.get().lemma())
                        || sentence.children(head.get(), Relation.ATTR, Relation.ACOMP).stream()
                                .anyMatch(word -> classes.contains("EVALUATIVE", word.lemma())));
    }

    private void above(Token at, Token head, Set<AuxiliaryMode> found) {
        if (!complement(at)) {
            return;
        }
        if (announced(at, head)) {
            found.add(AuxiliaryMode.FUTURE);
        }
        if (classes.contains("DENIES", head.lemma())) {
            found.add(AuxiliaryMode.NEGATION);
        }
        if (gathering(at) && classes.contains("CALLS_OFF", phrasal(head))) {
            found.add(AuxiliaryMode.NEGATION);
        }
        if (gathering(at) && classes.contains("PUTS_OFF", phrasal(head))) {
            found.add(AuxiliaryMode.FUTURE);
        }
        boolean infinitive = at.verb() && infinitive(at);
        if (infinitive && classes.contains("PLANS", head.lemma())) {
            found.add(AuxiliaryMode.FUTURE);
        }
        if (head.verb() && (infinitive || at.relation() == Relation.XCOMP)) {
            own(head, found);
        }
    }

    /** "the talks were called off": a gathering that a verb acts on. */
    private boolean gathering(Token at) {
        boolean affected = at.relation() == Relation.DOBJ || at.relation() == Relation.NSUBJPASS;
        return affected
                && at.noun()
                && (classes.contains("GATHERING", at.lemma()) || classes.contains("VISIT", at.lemma()));
    }

    /** The verb with its particle: "call off". */
    private String phrasal(Token verb) {
        return verb.lemma()
                + sentence.child(verb, Relation.PRT)
                        .map(particle -> " " + particle.lemma())
                        .orElse("");
    }

    private static boolean complement(Token at) {
        return switch (at.relation()) {
            case XCOMP, CCOMP, PCOMP, DOBJ, POBJ, PREP, ACL, OPRD, ACOMP, NSUBJPASS, ADVCL -> true;
            default -> false;
        };
    }

    private boolean infinitive(Token verb) {
        return sentence.children(verb, Relation.AUX).stream()
                .anyMatch(aux -> aux.tag().equals("TO"));
    }
}
