package org.entente.codebook.meeting;

import java.util.Optional;
import org.entente.model.Meeting;

/**
 * A noun for a meeting.
 *
 * @param lemma of the noun
 * @param modifier lemma that must stand before it
 * @param type what kind of meeting it names
 * @param needsParties whether it counts only with a party of its own
 */
public record MeetingNoun(String lemma, Optional<String> modifier, Meeting.Type type, boolean needsParties) {
    /** What a noun needs to count. */
    enum Needs {
        PARTIES,
        NOTHING
    }
}
