package org.entente.explain;

import java.util.List;
import java.util.Optional;
import org.entente.code.event.Decision;
import org.entente.code.event.Misfit;
import org.entente.code.event.Verdict;
import org.entente.model.Annotated;
import org.entente.model.Claim;
import org.entente.model.Sentence;
import org.entente.resolve.actor.PartyMention;

/**
 * All that is known of how one sentence was coded.
 *
 * @param document that it stands in
 * @param parsed with the tree that the parser gave
 * @param sentence with the tree that events are read from
 * @param mentions words that may stand for parties, in text order
 * @param decisions on every trigger met; a chosen one has its event as the document's claims have it
 * @param misfits triggers whose words stand here but not in their frames
 * @param claims of the sentence, of every kind, as reading the document gives them
 */
public record SentenceExplanation(
        Annotated document,
        Sentence parsed,
        Sentence sentence,
        List<PartyMention> mentions,
        List<Decision> decisions,
        List<Misfit> misfits,
        List<Claim> claims) {
    public SentenceExplanation {
        mentions = List.copyOf(mentions);
        decisions = List.copyOf(decisions);
        misfits = List.copyOf(misfits);
        claims = List.copyOf(claims);
    }

    /** Why no event came out of the sentence as a whole; empty where one did. */
    public Optional<String> nothing() {
        if (decisions.stream().anyMatch(decision -> decision.verdict() == Verdict.CHOSEN)) {
            return Optional.empty();
        }
        if (!decisions.isEmpty()) {
            return Optional.of("no event: none of the candidates counts");
        }
        return Optional.of(
                misfits.isEmpty()
                        ? "no event: no trigger word met"
                        : "no event: no trigger met; words of the lexicon stand here, but not in their frames");
    }
}
