package org.entente.resolve.actor;

import java.util.List;
import java.util.Optional;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.resolve.reference.Mention;

/**
 * Words that may stand for a party.
 *
 * @param form how they do; absent where only a rule took them for a party
 * @param parties whom they stand for; nobody where they are no party that is known
 * @param reasons why, a line each
 */
public record PartyMention(Evidence words, Optional<Mention.Form> form, List<Party> parties, List<String> reasons) {
    public PartyMention {
        parties = List.copyOf(parties);
        reasons = List.copyOf(reasons);
    }
}
