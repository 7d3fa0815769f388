package org.entente.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.code.Coder;
import org.entente.code.event.Decision;
import org.entente.code.event.EventExplainer;
import org.entente.code.event.SentenceDecisions;
import org.entente.code.event.Verdict;
import org.entente.model.Annotated;
import org.entente.model.Claim;
import org.entente.model.Coded;
import org.entente.model.Event;
import org.entente.model.Party;
import org.entente.model.Sentence;
import org.entente.pipeline.Stage;
import org.entente.resolve.Resolver;
import org.entente.resolve.actor.ActorResolver;
import org.entente.resolve.actor.PartyMentions;

/** Codes a document as reading it does, and says of each sentence how that came about. */
public final class Explainer implements Stage<Annotated, Explained> {
    private final EventExplainer events;
    private final Coder coder;
    private final ActorResolver actors;
    private final Resolver resolver;

    /**
     * @param events by the codebook of the coder
     * @param actors the one among the resolver's
     */
    public Explainer(EventExplainer events, Coder coder, ActorResolver actors, Resolver resolver) {
        this.events = events;
        this.coder = coder;
        this.actors = actors;
        this.resolver = resolver;
    }

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public Explained apply(Annotated document) {
        Coded coded = coder.apply(document);
        PartyMentions mentions = actors.mentions(coded);
        List<Claim> claims = resolver.apply(coded).claims();
        List<SentenceExplanation> all = new ArrayList<>();
        for (SentenceDecisions decided : events.explain(document)) {
            Sentence sentence = document.sentences().get(decided.sentence().index());
            List<Claim> own = claims.stream()
                    .filter(claim -> in(sentence, document, claim))
                    .toList();
            all.add(new SentenceExplanation(
                    document,
                    sentence,
                    decided.sentence(),
                    mentions.of(sentence, parties(decided.decisions())),
                    resolved(decided.decisions(), own),
                    decided.misfits(),
                    own));
        }
        return new Explained(document, all);
    }

    private static boolean in(Sentence sentence, Annotated document, Claim claim) {
        return document.sentenceAt(claim.basis().anchor().span())
                .filter(found -> found.index() == sentence.index())
                .isPresent();
    }

    private static List<Party> parties(List<Decision> decisions) {
        return decisions.stream()
                .flatMap(decision -> Stream.concat(decision.actor().stream(), decision.recipient().stream()))
                .toList();
    }

    /** Each chosen one with the claim that it came to. */
    private static List<Decision> resolved(List<Decision> decisions, List<Claim> claims) {
        List<Claim> left = new ArrayList<>(claims);
        List<Decision> resolved = new ArrayList<>();
        for (Decision decision : decisions) {
            if (decision.verdict() != Verdict.CHOSEN) {
                resolved.add(decision);
                continue;
            }
            Optional<Event> known = left.stream()
                    .flatMap(claim -> claim instanceof Event event ? Stream.of(event) : Stream.empty())
                    .filter(event ->
                            decision.event().filter(made -> same(made, event)).isPresent())
                    .findFirst();
            known.ifPresent(left::remove);
            resolved.add(decision.resolved(known));
        }
        return resolved;
    }

    private static boolean same(Event made, Event known) {
        return made.basis().rule().equals(known.basis().rule())
                && made.basis().anchor().equals(known.basis().anchor());
    }
}
