package org.entente.resolve.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.Match;
import org.entente.codebook.actor.Role;
import org.entente.codebook.place.City;
import org.entente.codebook.place.Gazetteer;
import org.entente.resolve.phrase.Piece.Kind;

/** Tells cities and towns from other names in a phrase, so that "Lagos police" are of a country. */
final class Places {
    private final Optional<Gazetteer> gazetteer;

    Places(Optional<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The pieces with runs of unknown names that are places put together; a name after a title is a person's. */
    List<Piece> found(List<Piece> pieces) {
        if (gazetteer.isEmpty()) {
            return pieces;
        }
        List<Piece> found = new ArrayList<>();
        for (int at = 0; at < pieces.size(); ) {
            int end = at;
            while (end < pieces.size() && pieces.get(end).is(Kind.NAME)) {
                end++;
            }
            Optional<Piece> place = end == at || titled(pieces, at) ? Optional.empty() : place(pieces.subList(at, end));
            if (place.isPresent()) {
                found.add(place.get());
                at = end;
            } else {
                found.add(pieces.get(at));
                at++;
            }
        }
        return found;
    }

    private static boolean titled(List<Piece> pieces, int at) {
        return at > 0
                && (pieces.get(at - 1).is(Kind.NAME)
                        || pieces.get(at - 1).role().filter(Role::human).isPresent());
    }

    private Optional<Piece> place(List<Piece> run) {
        String name = String.join(" ", run.stream().map(Piece::words).toList());
        List<City> cities = gazetteer.map(known -> known.named(name)).orElse(List.of());
        if (cities.isEmpty()) {
            return Optional.empty();
        }
        Actor actor = Actor.place(cities.get(0).name(), cities.get(0).country());
        return Optional.of(new Piece(
                Kind.PLACE,
                name,
                Optional.of(new Match(run.size(), Match.Sense.PLACE, List.of(actor), Optional.empty()))));
    }
}
