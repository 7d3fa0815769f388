package org.entente.code.event;

import java.util.List;
import org.entente.model.Sentence;

/**
 * What was decided on the events of one sentence.
 *
 * @param sentence with the tree that the triggers are read from: a few of the parser's slips are mended
 * @param decisions by words in text order, those of one word from the weightiest down
 * @param misfits triggers of words that meet none of theirs
 */
public record SentenceDecisions(Sentence sentence, List<Decision> decisions, List<Misfit> misfits) {
    public SentenceDecisions {
        decisions = List.copyOf(decisions);
        misfits = List.copyOf(misfits);
    }
}
