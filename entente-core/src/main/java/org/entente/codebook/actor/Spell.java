package org.entente.codebook.actor;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.Sector;

/**
 * What somebody or something was from one day to another.
 *
 * @param office such as "President"; absent for a body
 * @param from first day; absent where it always was
 * @param to last day; absent where it still is, as far as the data goes
 * @param source where it is recorded: "wikidata", "cia-2019", "uncited"
 */
public record Spell(
        Optional<Sector> sector,
        Optional<String> office,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String source) {
    /** Whether it held on a day. */
    public boolean on(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether all that is known is that it held in one month. */
    boolean snapshot() {
        return source.equals("cia-2019");
    }

    /** Whether it is a snapshot of at most three years from a day. */
    boolean near(LocalDate day) {
        return snapshot()
                && from.map(first -> !first.minusYears(3).isAfter(day)
                                && !first.plusYears(3).isBefore(day))
                        .orElse(false);
    }

    /** Whether it was over before a day. */
    public boolean before(LocalDate day) {
        return to.map(last -> last.isBefore(day)).orElse(false);
    }
}
