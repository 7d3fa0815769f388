package org.entente.code.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.speechact.Scene;
import org.entente.code.speechact.Words;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Commitments by "will", "shall" or, in reported speech, "would": a party says what it will do. What others will do,
 * what will happen, and meetings to come are none.
 */
final class ModalCommitments implements CommitmentRule.Finder {
    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "’ll", "wo");
    private static final Set<String> BACKSHIFTED = Set.of("would", "'d", "’d");

    private final Words words;
    private final Promises promises;

    ModalCommitments(Words words, Promises promises) {
        this.words = words;
        this.promises = promises;
    }

    @Override
    public List<Undertaking> find(Scene scene) {
        List<Undertaking> found = new ArrayList<>();
        for (Token modal : scene.sentence().tokens()) {
            if (modal.relation() == Relation.AUX && promises(scene, modal)) {
                Token verb = scene.sentence().token(Math.max(0, modal.head()));
                if (verb.verb() && promised(scene, modal, verb)) {
                    found.addAll(undertakings(scene, modal, verb));
                }
            }
        }
        return found;
    }

    /** "will", "would", and the "to" of "is to ship". */
    private static boolean promises(Scene scene, Token modal) {
        String form = Words.form(modal);
        return WILL.contains(form) || BACKSHIFTED.contains(form) || (form.equals("to") && isTo(scene, modal));
    }

    private static boolean isTo(Scene scene, Token to) {
        Token verb = scene.sentence().token(Math.max(0, to.head()));
        return verb.relation() == Relation.XCOMP
                && scene.sentence()
                        .head(verb)
                        .filter(be ->
                                be.lemma().equals("be") && Set.of("VBZ", "VBP").contains(be.tag()))
                        .isPresent();
    }

    private List<Undertaking> undertakings(Scene scene, Token modal, Token verb) {
        List<Token> by = scene.quantified(scene.clauses().actors(verb));
        return promises.of(
                scene,
                modal,
                verb,
                by,
                List.of(),
                "commitment.modal/" + (BACKSHIFTED.contains(Words.form(modal)) ? "would" : "will"),
                by.isEmpty() ? 0.5 : 0.7,
                "\"%s\" says what its subject is to do".formatted(modal.form()));
    }

    private boolean promised(Scene scene, Token modal, Token verb) {
        if (open(scene, verb) || doubted(scene, verb)) {
            return false;
        }
        if (BACKSHIFTED.contains(Words.form(modal)) && !toldInThePast(scene, verb)) {
            return false;
        }
        return scene.clauses().passive(verb) ? doneByParty(scene, verb) : doneBySubject(scene, verb);
    }

    private boolean doneBySubject(Scene scene, Token verb) {
        Token act = act(scene.sentence(), verb);
        List<Token> subjects = scene.quantified(scene.clauses().actors(verb));
        if (words.in("no-act", act) || words.in("meeting", act) || takesPart(scene, act) || threatens(scene, act)) {
            return false;
        }
        if (Intent.home(words, subjects) && Intent.mere(scene, words, act)) {
            return false;
        }
        boolean party = subjects.stream().anyMatch(words::party);
        boolean it = subjects.stream().anyMatch(words::partyOrIt);
        return party || (it && (words.in("law", act) || (scene.reportedBy(verb).isPresent() && words.in("act", act))));
    }
    /** "will take part", "will lay flowers", "will make a trip": a meeting or ceremony to come. */
    private boolean takesPart(Scene scene, Token act) {
        return Set.of("take", "have", "make", "give", "lay", "deliver", "pay").contains(act.lemma())
                && scene.sentence()
                        .child(act, Relation.DOBJ)
                        .filter(object -> words.in("ceremony", object))
                        .isPresent();
    }

    /** "will destroy their economy" threatens; "will destroy its mines" does not. */
    private boolean threatens(Scene scene, Token act) {
        return words.in("threat", act)
                && scene.sentence().subtree(act).stream().noneMatch(token -> words.in("arms", token));
    }

    /** "A joint commission will be set up", where what is done is an act of state. */
    private boolean doneByParty(Scene scene, Token verb) {
        List<Token> agents = scene.clauses().actors(verb);
        boolean named = agents.isEmpty() || agents.stream().anyMatch(words::party);
        return named
                && (words.in("founding", verb)
                        || madeSo(scene, verb)
                        || (words.in("act", verb) && Intent.measured(scene, verb)));
    }

    /** "will be made compulsory". */
    private static boolean madeSo(Scene scene, Token verb) {
        return verb.lemma().equals("make")
                && scene.sentence()
                        .child(verb, Relation.OPRD, Relation.ACOMP, Relation.XCOMP)
                        .isPresent();
    }

    /** "will continue to supply": supplying is what counts. */
    private static Token act(Sentence sentence, Token verb) {
        boolean phase = Set.of("continue", "begin", "start", "work", "seek", "try", "move", "go")
                .contains(verb.lemma());
        return phase ? sentence.child(verb, Relation.XCOMP).orElse(verb) : verb;
    }

    /** Conditions: "if", "when", "until". */
    private static boolean open(Scene scene, Token verb) {
        Token at = verb;
        for (int steps = 0; steps < 6; steps++) {
            boolean marked = scene.sentence().children(at, Relation.MARK).stream()
                    .anyMatch(mark -> Set.of("if", "unless", "whether", "until", "because", "in")
                            .contains(mark.lemma()));
            if (marked) {
                return true;
            }
            Optional<Token> head = scene.sentence().head(at);
            if (head.isEmpty() || at.relation() == Relation.CCOMP) {
                return false;
            }
            at = head.get();
        }
        return false;
    }

    /** Under a verb of hope, fear or belief, or said by somebody who does not speak for a party. */
    private boolean doubted(Scene scene, Token verb) {
        if (verb.relation() == Relation.RELCL
                && scene.clauses().actors(verb).stream().noneMatch(who -> who.properNoun() || who.pronoun())) {
            return true;
        }
        if (scene.sentence().head(verb).filter(above -> words.in("wish", above)).isPresent()) {
            return true;
        }
        Optional<Token> report = scene.reportedBy(verb);
        return report.isPresent()
                && (words.in("doubt", report.get())
                        || wished(scene, report.get())
                        || toldByNoParty(scene, report.get())
                        || scene.clauses().actors(report.get()).stream().anyMatch(who -> words.in("outsider", who)));
    }

    /** "expressed hope that", "are confident that". */
    private boolean wished(Scene scene, Token report) {
        return scene.sentence().children(report, Relation.DOBJ, Relation.ACOMP, Relation.ATTR).stream()
                .anyMatch(word -> words.in("wish", word));
    }

    /** "The study shows that ...": who says so is no party. */
    private boolean toldByNoParty(Scene scene, Token report) {
        List<Token> tellers = scene.clauses().actors(report);
        return words.in("say", report) && !tellers.isEmpty() && tellers.stream().noneMatch(words::partyOrIt);
    }

    /** "said it would send": backshifted "will" needs a report by a party in the past. */
    private boolean toldInThePast(Scene scene, Token verb) {
        return scene.reportedBy(verb)
                .filter(report -> words.in("say", report)
                        && (report.tag().equals("VBD")
                                || report.tag().equals("VBN")
                                || report.tag().equals("VBG")))
                .filter(report -> scene.clauses().actors(report).stream().anyMatch(words::partyOrIt))
                .isPresent();
    }
}
