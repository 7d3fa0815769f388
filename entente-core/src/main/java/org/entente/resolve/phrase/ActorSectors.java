package org.entente.resolve.phrase;

import java.util.List;
import java.util.Optional;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.Spell;
import org.entente.model.Sector;

/** Sectors that need no day. */
final class ActorSectors {
    private ActorSectors() {}

    /** The sector of the last spell. */
    static Optional<Sector> lasting(Actor actor) {
        List<Spell> spells = actor.spells();
        return spells.isEmpty()
                ? Optional.empty()
                : spells.get(spells.size() - 1).sector();
    }
}
