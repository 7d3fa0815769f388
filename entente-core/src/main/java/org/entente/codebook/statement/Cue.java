package org.entente.codebook.statement;

import java.util.List;
import java.util.Optional;

/**
 * A word that reports, in one of its senses.
 *
 * @param lemma base form
 * @param particle the word that goes with it: "out" of "point out"; absent for most
 * @param frames constructions it reports in, tried in this order
 * @param addressee where the one spoken to stands: "object" or a preposition
 * @param needsVoice whether its subject must be somebody or something that can speak
 */
public record Cue(
        String lemma,
        Optional<String> particle,
        CueKind kind,
        List<Frame> frames,
        Optional<String> addressee,
        boolean needsVoice) {
    public Cue {
        frames = List.copyOf(frames);
    }

    /** Whether it takes a construction. */
    public boolean takes(Frame.Shape shape) {
        return frames.stream().anyMatch(frame -> frame.shape() == shape);
    }
}
