package org.entente.codebook.instrument;

import java.util.List;
import java.util.Optional;
import org.entente.model.CountryCode;
import org.entente.model.Instrument;

/**
 * An instrument that is known by name.
 *
 * @param name in full
 * @param year of signature or adoption; absent where several bear the name
 * @param parties where they are few
 */
public record FamousInstrument(String name, Instrument.Type type, Optional<Integer> year, List<CountryCode> parties) {
    public FamousInstrument {
        parties = List.copyOf(parties);
    }
}
