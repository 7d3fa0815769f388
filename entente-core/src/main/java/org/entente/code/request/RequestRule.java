package org.entente.code.request;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.code.ClaimRule;
import org.entente.code.speechact.Act;
import org.entente.code.speechact.Acts;
import org.entente.code.speechact.DirectedDuties;
import org.entente.code.speechact.Duty;
import org.entente.code.speechact.Repeats;
import org.entente.code.speechact.Scene;
import org.entente.code.speechact.Voice;
import org.entente.code.speechact.Words;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.speechact.Issues;
import org.entente.codebook.speechact.Triggers;
import org.entente.model.Annotated;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.Relation;
import org.entente.model.Request;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Requests: a party asks another, or the world, for something. */
public final class RequestRule implements ClaimRule {
    /** How a row asks. */
    public static final Set<String> SENSES = Set.of("asks", "demands", "proposes", "encourages", "orders");

    private static final Map<String, Double> CONFIDENCE =
            Map.of("asks", 0.9, "demands", 0.85, "proposes", 0.7, "encourages", 0.65, "orders", 0.6);

    private final Triggers triggers;
    private final Words words;
    private final Issues issues;

    public RequestRule(Triggers triggers, Words words, Issues issues) {
        this.triggers = triggers;
        this.words = words;
        this.issues = issues;
    }

    /** With the lexicons that come with the codebook. */
    public static RequestRule standard(ActorLexicon actors) {
        return new RequestRule(
                Triggers.resource("requests/triggers.tsv", SENSES), Words.standard(actors), Issues.standard());
    }

    @Override
    public List<Claim> code(Annotated document) {
        List<Claim> found = new ArrayList<>();
        DirectedDuties duties = new DirectedDuties(new Voice(document, words), words);
        for (Sentence sentence : document.sentences()) {
            if (Scene.readable(sentence)) {
                found.addAll(code(new Scene(document, sentence, words), duties));
            }
        }
        return Repeats.withoutHeadlines(document, found);
    }

    private List<Claim> code(Scene scene, DirectedDuties duties) {
        List<Claim> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Act act : new Acts(scene.sentence(), words).find(triggers)) {
            if (asks(scene, act) && taken.add(act.content().index())) {
                found.add(request(
                        scene,
                        act.word(),
                        act.content(),
                        act.from(),
                        act.addressees(),
                        "request." + act.trigger().sense() + "/" + act.trigger().lemma(),
                        CONFIDENCE.getOrDefault(act.trigger().sense(), 0.6),
                        "\"%s\" %s for what follows"
                                .formatted(act.word().form(), act.trigger().sense())));
            }
        }
        for (Duty duty : duties.find(scene)) {
            if (duty.directed() && taken.add(duty.verb().index())) {
                found.add(request(
                        scene,
                        duty.modal(),
                        duty.verb(),
                        duty.speakers(),
                        duty.subjects(),
                        "request.duty/" + duty.modal().lemma(),
                        0.6,
                        "\"%s\" tells another party what to do"
                                .formatted(duty.modal().form())));
            }
        }
        return found;
    }

    private boolean asks(Scene scene, Act act) {
        boolean party = act.from().stream().anyMatch(words::partyOrIt);
        boolean toOther = act.addressees().stream().anyMatch(words::party);
        boolean passive = act.word().verb() && scene.clauses().passive(act.word());

        boolean tells = act.slot().equals("that") && !wanted(scene, act.content());
        return (party || (passive && toOther)) && !tells && !withinHouse(scene, act) && !background(act);
    }

    /** "that Peru extradite", "that he should be freed", not "that the story is true". */
    private static boolean wanted(Scene scene, Token clause) {
        boolean modal = scene.sentence().children(clause, Relation.AUX).stream()
                .anyMatch(aux -> Set.of("should", "must", "ought", "would").contains(Words.form(aux)));
        boolean bare = scene.sentence().child(clause, Relation.AUX).isEmpty()
                && (clause.tag().equals("VB") || clause.tag().equals("VBP"));
        boolean told = clause.lemma().equals("be") && clause.tag().equals("VBP");
        return modal || (bare && !told) || scene.clauses().passive(clause);
    }

    /** "told her aides to": no request between parties. */
    private boolean withinHouse(Scene scene, Act act) {
        boolean own = act.addressees().stream()
                .anyMatch(each -> scene.sentence().children(each, Relation.POSS).stream()
                        .anyMatch(owner -> owner.tag().equals("PRP$")));
        boolean outside = act.addressees().stream().anyMatch(each -> words.in("outsider", each));
        return outside || (own && act.trigger().sense().equals("orders"));
    }

    /** "the plan proposed by the president": told in passing. */
    private static boolean background(Act act) {
        return act.word().relation() == Relation.ACL
                && act.slot().equals("np")
                && act.trigger().sense().equals("proposes");
    }

    private Request request(
            Scene scene,
            Token word,
            Token content,
            List<Token> from,
            List<Token> to,
            String rule,
            double confidence,
            String reason) {
        Evidence whole = scene.undertaken().whole(content, List.of());
        Evidence named = scene.undertaken().named(word, content, true);
        return new Request(
                scene.basis(named, whole, rule, confidence, List.of(reason)),
                scene.parties(from),
                scene.parties(Scene.less(to, from)),
                whole.words(),
                issues.topics(scene.tokensIn(whole)),
                Request.Answer.PENDING);
    }
}
