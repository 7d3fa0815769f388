package org.entente.codebook.actor;

import java.util.List;
import java.util.Optional;

/**
 * Words of a text that the lexicon knows.
 *
 * @param length how many of the words
 * @param sense how they name it
 * @param actors what they may stand for, the likeliest first; empty for a role
 * @param role what they say of a party; only for {@link Sense#ROLE}
 */
public record Match(int length, Sense sense, List<Actor> actors, Optional<Role> role) {
    /** How words name something. */
    public enum Sense {
        STATE,
        /** "Japanese" */
        ADJECTIVE,
        /** "Poles" */
        PEOPLE,
        SEAT,
        BODY,
        PLACE,
        PERSON,
        ROLE
    }

    public Match {
        actors = List.copyOf(actors);
    }

    /** The likeliest actor; empty for a role. */
    public Optional<Actor> actor() {
        return actors.isEmpty() ? Optional.empty() : Optional.of(actors.get(0));
    }
}
