package org.entente.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.Claim;
import org.entente.model.Commitment;
import org.entente.model.Event;
import org.entente.model.Instrument;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.Request;

/**
 * The claim that stands for an entry: the one that tells most, with what only others tell. What is taken from another
 * claim has no place in the text of the first.
 */
final class Composer {
    private static final Comparator<Gist> FULLEST = Comparator.comparing(Gist::denied)
            .thenComparing(gist -> -parties(gist))
            .thenComparing(gist -> -known(gist))
            .thenComparing(gist -> -gist.claim().basis().confidence())
            .thenComparing(Gist::id);

    private static int parties(Gist gist) {
        return gist.parties().keys().size()
                + gist.giver().keys().size()
                + gist.receiver().keys().size();
    }

    private static int known(Gist gist) {
        long persons = Stream.of(gist.parties(), gist.giver(), gist.receiver())
                .flatMap(side -> side.parties().stream())
                .filter(party -> !party.person().isEmpty())
                .count();
        int dated = gist.days().map(days -> days.exact() ? 2 : 1).orElse(0);
        return (int) persons + dated + (gist.place().isPresent() ? 1 : 0);
    }

    Claim compose(List<Gist> gists) {
        List<Claim> claims = gists.stream().sorted(FULLEST).map(Gist::claim).toList();
        Claim fullest = claims.get(0);
        if (fullest instanceof Event event) {
            return event(event, claims);
        } else if (fullest instanceof Meeting meeting) {
            return meeting(meeting, claims);
        } else if (fullest instanceof Commitment commitment) {
            return new Commitment(
                    commitment.basis(),
                    commitment.parties(),
                    parties(commitment.to(), all(claims, Commitment.class, Commitment::to)),
                    commitment.text(),
                    commitment.topics(),
                    first(claims, Commitment.class, Commitment::due),
                    commitment.status());
        } else if (fullest instanceof Request request) {
            return new Request(
                    request.basis(),
                    request.from(),
                    parties(request.to(), all(claims, Request.class, Request::to)),
                    request.text(),
                    request.topics(),
                    request.answer());
        } else if (fullest instanceof Instrument instrument) {
            return new Instrument(
                    instrument.basis(),
                    instrument.name(),
                    instrument.type(),
                    first(claims, Instrument.class, Instrument::year),
                    instrument.parties(),
                    instrument.relation());
        }
        return fullest;
    }

    private static Event event(Event event, List<Claim> claims) {
        return new Event(
                event.basis(),
                event.type(),
                event.modes().isEmpty()
                        ? all(claims, Event.class, Event::modes).stream()
                                .filter(modes -> !modes.isEmpty())
                                .findFirst()
                                .orElse(List.of())
                        : event.modes(),
                event.contexts(),
                event.auxiliary(),
                event.actor(),
                parties(event.recipient(), all(claims, Event.class, Event::recipient)),
                first(claims, Event.class, Event::date),
                first(claims, Event.class, Event::place));
    }

    private static Meeting meeting(Meeting meeting, List<Claim> claims) {
        return new Meeting(
                meeting.basis(),
                meeting.type(),
                meeting.status(),
                meeting.participants(),
                first(claims, Meeting.class, Meeting::host).map(host -> own(meeting, host)),
                first(claims, Meeting.class, Meeting::place),
                first(claims, Meeting.class, Meeting::date));
    }

    /** A host from another claim, as the participant it is in this one. */
    private static Party own(Meeting meeting, Party host) {
        return meeting.host().isPresent()
                ? host
                : meeting.participants().stream()
                        .filter(party -> PartyKey.of(party).matches(PartyKey.of(host)))
                        .findFirst()
                        .orElseGet(() -> placeless(host));
    }

    private static List<Party> parties(List<Party> own, List<List<Party>> others) {
        return own.isEmpty()
                ? others.stream().filter(parties -> !parties.isEmpty()).findFirst().orElse(List.of()).stream()
                        .map(Composer::placeless)
                        .toList()
                : own;
    }

    private static Party placeless(Party party) {
        return new Party(
                party.entity(),
                party.name().or(() -> Optional.of(party.words())),
                party.code(),
                party.sector(),
                party.office(),
                "",
                Optional.empty());
    }

    private static <C extends Claim, V> List<V> all(List<Claim> claims, Class<C> kind, Function<C, V> field) {
        List<V> values = new ArrayList<>();
        claims.forEach(claim -> values.add(field.apply(kind.cast(claim))));
        return values;
    }

    private static <C extends Claim, V> Optional<V> first(
            List<Claim> claims, Class<C> kind, Function<C, Optional<V>> field) {
        return all(claims, kind, field).stream().flatMap(Optional::stream).findFirst();
    }
}
