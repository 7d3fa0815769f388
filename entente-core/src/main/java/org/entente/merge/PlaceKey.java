package org.entente.merge;

import java.util.Locale;
import java.util.Optional;
import org.entente.codebook.merging.Outcome;
import org.entente.model.Claim;
import org.entente.model.CountryCode;
import org.entente.model.Event;
import org.entente.model.Meeting;
import org.entente.model.Place;

/**
 * Where something was.
 *
 * @param name in lower case
 * @param country code; empty text where not known
 * @param wide whether it is a whole country or region, no town: it has no coordinates
 */
record PlaceKey(String name, String country, boolean wide) {
    static PlaceKey of(Place place) {
        return new PlaceKey(
                place.name().toLowerCase(Locale.ROOT),
                place.country().map(CountryCode::value).orElse(""),
                place.latitude().isEmpty());
    }

    /** The place of a claim that has one, as a reader would write it. */
    static String shown(Claim claim) {
        Optional<Place> place = claim instanceof Event event
                ? event.place()
                : claim instanceof Meeting meeting ? meeting.place() : Optional.empty();
        return place.map(Place::name).orElse("");
    }

    Outcome compare(PlaceKey other) {
        if (name.equals(other.name)) {
            return Outcome.SAME;
        } else if (country.isEmpty() || other.country.isEmpty()) {
            return Outcome.UNKNOWN;
        } else if (!country.equals(other.country)) {
            return Outcome.APART;
        }
        return wide || other.wide ? Outcome.PART : Outcome.DIFFERENT;
    }
}
