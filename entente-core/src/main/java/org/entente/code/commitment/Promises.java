package org.entente.code.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.code.speechact.Scene;
import org.entente.codebook.speechact.Issues;
import org.entente.model.Commitment;
import org.entente.model.Evidence;
import org.entente.model.Relation;
import org.entente.model.Token;

/** Makes commitments of what the finders see. */
final class Promises {
    private final Issues issues;

    Promises(Issues issues) {
        this.issues = issues;
    }

    /** One undertaking for each separate act under the head. */
    List<Undertaking> of(
            Scene scene,
            Token trigger,
            Token head,
            List<Token> by,
            List<Token> to,
            String rule,
            double confidence,
            String reason) {
        List<Undertaking> found = new ArrayList<>();
        List<Token> acts = scene.undertaken().separate(head);
        for (Token act : acts) {
            List<Token> parties = act.index() == head.index() ? by : subjects(scene, act, by);
            List<Token> towards = new ArrayList<>(to);
            towards.addAll(beneficiaries(scene, act, acts));
            Evidence whole = scene.undertaken().whole(act, acts);
            Evidence named = scene.undertaken().named(trigger, act, act.index() == head.index());
            found.add(new Undertaking(
                    act,
                    object(scene, act),
                    parties,
                    new Commitment(
                            scene.basis(named, whole, rule, confidence, List.of(reason)),
                            scene.parties(parties),
                            scene.parties(Scene.less(towards, parties)),
                            whole.words(),
                            issues.topics(scene.tokensIn(whole)),
                            Optional.empty(),
                            Commitment.Status.OPEN)));
        }
        return found;
    }

    /** "Chad will sell rice and Niger will open its port": a joined act is its own subject's. */
    private static List<Token> subjects(Scene scene, Token act, List<Token> by) {
        List<Token> own = scene.sentence().children(act, Relation.NSUBJ).stream()
                .filter(Token::noun)
                .toList();
        return own.isEmpty() ? by : scene.quantified(own);
    }

    /** "lend ships to Chile and train crews": what is joined is done for the same. */
    private static List<Token> beneficiaries(Scene scene, Token act, List<Token> acts) {
        List<Token> own = scene.beneficiaries(act);
        return own.isEmpty()
                ? acts.stream()
                        .flatMap(other -> scene.beneficiaries(other).stream())
                        .toList()
                : own;
    }

    private static String object(Scene scene, Token act) {
        return scene.sentence()
                .child(act, Relation.DOBJ, Relation.NSUBJPASS)
                .map(Token::lemma)
                .orElse("");
    }
}
