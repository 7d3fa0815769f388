package org.entente.code.statement;

import java.util.List;
import org.entente.model.Party;
import org.entente.model.Span;

/**
 * Who is reported to speak.
 *
 * @param source where the words for the speaker stand, with all that describes them
 * @param parties the names or descriptions alone, one for each of several speakers
 */
record Speaker(Span source, List<Party> parties) {
    Speaker {
        parties = List.copyOf(parties);
    }
}
