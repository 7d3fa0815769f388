package org.entente.model;

import java.util.Optional;

/**
 * A state, body or person in a role of a claim. The coder gives words and place, the resolver the rest.
 *
 * @param entity id in the knowledge base, absent when the party is not in it
 * @param name full name as a reader knows it
 * @param code its state, or its kind where it is of no one state
 * @param office held on the day of the event
 * @param words exactly the text at the span; empty only with no span
 * @param span where the words stand; absent when the party is implied (the speaker's "we")
 */
public record Party(
        Optional<String> entity,
        Optional<String> name,
        Optional<CountryCode> code,
        Optional<Sector> sector,
        Optional<String> office,
        String words,
        Optional<Span> span) {
    /** A party that nobody has resolved yet. */
    public static Party at(Evidence evidence) {
        return new Party(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                evidence.words(),
                Optional.of(evidence.span()));
    }
}
