package org.entente.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.place.Gazetteer;
import org.entente.model.Claim;
import org.entente.model.Coded;
import org.entente.model.Party;
import org.entente.resolve.ClaimResolver;
import org.entente.resolve.phrase.ActorPhrases;
import org.entente.resolve.reference.References;

/**
 * Says who the parties of a document's claims are. A group becomes several parties with the same words; what is no party
 * is dropped, and with it a claim that has nobody left who acts.
 */
public final class ActorResolver implements ClaimResolver {
    private final ActorLexicon lexicon;
    private final ActorPhrases phrases;

    public ActorResolver(ActorLexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.phrases = new ActorPhrases(lexicon, gazetteer);
    }

    @Override
    public Coded resolve(Coded coded) {
        if (coded.claims().isEmpty()) {
            return coded;
        }
        References references = new References(coded, lexicon, phrases);
        List<Claim> resolved = new ArrayList<>();
        for (Claim claim : coded.claims()) {
            Optional<Claim> kept = new ClaimParties(new PartyNames(references)).resolve(claim);
            kept.ifPresent(resolved::add);
        }
        return new Coded(coded.annotated(), resolved);
    }

    /** Whom the words of a document stand for, for those who ask by words instead of by claim. */
    public PartyMentions mentions(Coded coded) {
        return new PartyMentions(coded.annotated(), new References(coded, lexicon, phrases));
    }

    /** Whether a resolver has been at a party already. */
    static boolean resolved(Party party) {
        return party.code().isPresent()
                || party.name().isPresent()
                || party.span().isEmpty();
    }
}
