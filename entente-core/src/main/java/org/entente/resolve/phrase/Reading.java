package org.entente.resolve.phrase;

import java.util.Optional;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.Role;
import org.entente.model.CountryCode;
import org.entente.model.Sector;

/**
 * What a phrase by itself tells of the party behind it.
 *
 * @param actor in the knowledge base
 * @param name full name where the phrase or the knowledge base gives one
 * @param role the common noun that heads it
 * @param office held, in words
 * @param rest words that were not needed to tell the country
 * @param rule which kind of phrase it was taken for
 */
public record Reading(
        Optional<CountryCode> code,
        Optional<Sector> sector,
        Optional<Actor> actor,
        Optional<String> name,
        Optional<Role> role,
        Optional<String> office,
        String rest,
        double confidence,
        String rule) {
    /** The same of another country, and so of no actor that is known. */
    public Reading of(CountryCode other) {
        return new Reading(Optional.of(other), sector, Optional.empty(), name, role, office, rest, confidence, rule);
    }

    /** Whether anything at all speaks for a party. */
    public boolean party() {
        if (rule.equals("place")) {
            return false;
        }
        return actor.isPresent()
                || name.isPresent()
                || role.filter(r -> r.kind() != Role.Kind.PLACE).isPresent();
    }
}
