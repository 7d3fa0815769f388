package org.entente.code.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.code.speechact.Act;
import org.entente.code.speechact.Acts;
import org.entente.code.speechact.Scene;
import org.entente.code.speechact.Words;
import org.entente.codebook.speechact.Triggers;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Commitments by a word that undertakes: agreed to, pledged, decided to, "their determination to". */
final class DeclaredCommitments implements CommitmentRule.Finder {
    private static final Map<String, Double> CONFIDENCE =
            Map.of("undertakes", 0.9, "decides", 0.85, "reaffirms", 0.8, "resolves", 0.8, "plans", 0.7);
    private static final Set<String> DUTIES = Set.of("will", "shall", "should", "would", "must", "'ll", "'d", "need");

    private final Triggers triggers;
    private final Words words;
    private final Promises promises;

    DeclaredCommitments(Triggers triggers, Words words, Promises promises) {
        this.triggers = triggers;
        this.words = words;
        this.promises = promises;
    }

    @Override
    public List<Undertaking> find(Scene scene) {
        List<Undertaking> found = new ArrayList<>();
        for (Act act : new Acts(scene.sentence(), words).find(triggers)) {
            if (undertakes(scene, act)) {
                Token content = act.content();
                List<Token> to = new ArrayList<>(act.addressees());
                List<Token> by = new ArrayList<>(act.from());
                by.addAll(partners(scene, act));
                found.addAll(promises.of(
                        scene,
                        act.word(),
                        content,
                        by,
                        Scene.less(to, by),
                        "commitment." + act.trigger().sense() + "/"
                                + act.trigger().lemma(),
                        CONFIDENCE.getOrDefault(act.trigger().sense(), 0.7),
                        "\"%s\" %s what follows"
                                .formatted(act.word().form(), act.trigger().sense())));
            }
        }
        return found;
    }

    /** "agreed with Peru to": who agrees with somebody undertakes together with them. */
    private List<Token> partners(Scene scene, Act act) {
        return act.trigger().lemma().equals("agree")
                ? scene.clauses().obliques(act.word(), Set.of("with")).stream()
                        .filter(words::party)
                        .toList()
                : List.of();
    }

    private boolean undertakes(Scene scene, Act act) {
        if (act.from().stream().noneMatch(words::partyOrIt) && !listed(scene, act)) {
            return false;
        }
        boolean need = !act.content().verb() && words.in("stressed", act.content());
        if (need || (act.trigger().sense().equals("plans") && !planned(scene, act))) {
            return false;
        }
        return act.slot().equals("that") ? duty(scene, act) : !goal(act) && !intent(scene, act);
    }

    /** "Commit to reduce ..." at the head of an item: who does so stands above the list. */
    private static boolean listed(Scene scene, Act act) {
        return act.word().index() == 0
                && act.from().isEmpty()
                && act.slot().equals("inf")
                && scene.sentence().kind() != Sentence.Kind.HEADLINE;
    }

    /** "committed to the alliance": a goal, no act. */
    private static boolean goal(Act act) {
        return act.trigger().sense().equals("reaffirms")
                && act.slot().equals("to")
                && !act.content().verb();
    }

    /** "is committed to promoting growth": no more than intent, where a party speaks of its own affairs. */
    private boolean intent(Scene scene, Act act) {
        return act.trigger().sense().equals("reaffirms")
                && Intent.home(words, act.from())
                && Intent.mere(scene, words, act.content());
    }

    /** A plan counts where the party itself tells it in the first person or it is an act of state. */
    private boolean planned(Scene scene, Act act) {
        boolean reported = scene.reportedBy(act.word())
                .filter(verb -> words.in("say", verb))
                .isPresent();
        boolean verb = Set.of("plan", "intend", "strive", "endeavour", "endeavor", "propose")
                        .contains(act.trigger().lemma())
                && act.word().verb();
        return !verb
                || act.from().stream().anyMatch(Words::firstPerson)
                || words.in("founding", act.content())
                || (reported && words.in("act", act.content()));
    }

    /** "agreed that they should meet" undertakes, "agreed that the threat is growing" does not. */
    private boolean duty(Scene scene, Act act) {
        Token clause = act.content();
        boolean modal = scene.sentence().children(clause, Relation.AUX).stream()
                .anyMatch(aux -> DUTIES.contains(Words.form(aux)));
        List<Token> subjects = scene.clauses().actors(clause);
        boolean acted = scene.clauses().passive(clause)
                ? words.in("act", clause)
                : subjects.stream().anyMatch(words::partyOrIt) && !words.in("no-act", clause);
        return acted && (modal || clause.tag().equals("VB"));
    }
}
