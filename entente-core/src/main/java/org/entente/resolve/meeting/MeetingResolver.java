package org.entente.resolve.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.meeting.MeetingLexicon;
import org.entente.codebook.meeting.MeetingLexicon.Rank;
import org.entente.codebook.place.City;
import org.entente.codebook.place.Gazetteer;
import org.entente.model.Basis;
import org.entente.model.Claim;
import org.entente.model.Coded;
import org.entente.model.CountryCode;
import org.entente.model.Dateline;
import org.entente.model.Document;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.model.PublicationDate;
import org.entente.resolve.ClaimResolver;

/**
 * Makes the mentions of meetings in one document into meetings: what kind each is, who hosts it, and which mentions are
 * one. Runs when parties, places and times are known.
 *
 * @see "GUIDELINES: meeting; once per document per meeting, at its first mention"
 */
public final class MeetingResolver implements ClaimResolver {
    private static final Pattern CALL =
            Pattern.compile("(?i)\\b(?:tele)?phone (?:call|conversation|talks)\\b|\\bcalls? with\\b");

    private static final Pattern TALK = Pattern.compile("discussion|conversation|exchange|/talk|headline");

    private final MeetingParties parties = new MeetingParties(new MeetingLexicon());
    private final SameMeeting same = new SameMeeting(parties);
    private final Gazetteer gazetteer;
    private final ActorLexicon actors;

    public MeetingResolver(Gazetteer gazetteer, ActorLexicon actors) {
        this.gazetteer = gazetteer;
        this.actors = actors;
    }

    @Override
    public Coded resolve(Coded coded) {
        List<Claim> kept = new ArrayList<>();
        List<Integer> meetings = new ArrayList<>();
        for (Claim claim : coded.claims()) {
            if (!(claim instanceof Meeting told)) {
                kept.add(claim);
                continue;
            }
            Document document = coded.annotated().document();
            Meeting called = meetings.isEmpty() ? called(told, document) : told;
            Meeting meeting = classified(timed(located(called, document), document));
            Optional<Integer> earlier = meetings.stream()
                    .filter(at -> same.same((Meeting) kept.get(at), meeting, coded.annotated()))
                    .reduce((first, second) -> second);
            if (earlier.isPresent()) {
                kept.set(earlier.get(), classified(same.merged((Meeting) kept.get(earlier.get()), meeting)));
            } else if (meets(meeting)) {
                meetings.add(kept.size());
                kept.add(meeting);
            }
        }
        return new Coded(coded.annotated(), kept);
    }

    /** Whether those who take part can meet: two states or more, or a body of several. */
    private boolean meets(Meeting meeting) {
        Set<String> keys = parties.keys(meeting);
        boolean headline = meeting.basis().rule().startsWith("meeting.headline")
                && !parties.states(meeting).isEmpty();
        return headline || keys.size() > 1 || parties.body(meeting) || parties.group(meeting) || gathering(meeting);
    }

    /** A gathering that is known by a name of its own: "the United Nations General Assembly". */
    private static boolean gathering(Meeting meeting) {
        return meeting.participants().stream()
                .anyMatch(party ->
                        party.span().equals(Optional.of(meeting.basis().anchor().span())));
    }

    /** What the headline calls a telephone call is one, if the text does not say where it was held. */
    private static Meeting called(Meeting meeting, Document document) {
        boolean call =
                document.title().filter(title -> CALL.matcher(title).find()).isPresent();
        boolean vague = meeting.type() == Meeting.Type.OTHER
                && meeting.place().isEmpty()
                && TALK.matcher(meeting.basis().rule()).find();
        return call && vague
                ? with(meeting, Meeting.Type.CALL, meeting.status(), meeting.participants(), meeting.host())
                : meeting;
    }

    /**
     * "PARIS - The secretary met with Foreign Minister Dupont": an official whose country no word tells, met by one from
     * abroad, is of the country where the report comes from or the meeting is.
     */
    private Meeting located(Meeting meeting, Document document) {
        List<Party> distinct = parties.distinct(
                meeting.participants().stream().map(this::ofState).toList());
        Optional<CountryCode> here = meeting.place()
                .flatMap(Place::country)
                .or(() -> document.dateline().flatMap(line -> country(line.place())));
        Set<String> states = parties.states(meeting);
        boolean one = states.size() == 1
                && here.isPresent()
                && !states.contains(here.get().value());
        List<Party> told = !one || meeting.type() == Meeting.Type.CALL
                ? distinct
                : distinct.stream()
                        .map(party -> parties.stateless(party) ? of(party, here.get()) : party)
                        .toList();
        return with(meeting, meeting.type(), meeting.status(), told, meeting.host());
    }

    /** A country by its name, else that of the likeliest city. */
    private Optional<CountryCode> country(String place) {
        return actors.state(place)
                .map(Actor::code)
                .or(() -> gazetteer.named(place).stream().map(City::country).findFirst());
    }

    /** "President Nobody of Chile": the office's country stands in the words. */
    private Party ofState(Party party) {
        int of = party.words().lastIndexOf(" of ");
        if (party.code().isPresent() || of < 0 || !parties.stateless(party)) {
            return party;
        }
        return actors.state(party.words().substring(of + 4))
                .map(state -> of(party, state.code()))
                .orElse(party);
    }

    private static Party of(Party party, CountryCode country) {
        return new Party(
                party.entity(),
                party.name(),
                Optional.of(country),
                party.sector(),
                party.office(),
                party.words(),
                party.span());
    }

    /** A meeting on a day to come is planned, however it is told: "they are meeting next week". */
    private static Meeting timed(Meeting meeting, Document document) {
        Optional<LocalDate> today = document.dateline()
                .flatMap(Dateline::date)
                .or(() -> document.published().map(PublicationDate::last));
        boolean later = today.isPresent()
                && meeting.date()
                        .filter(date -> date.start().isAfter(today.get()))
                        .isPresent();
        return later && meeting.status() == Meeting.Status.HELD
                ? with(meeting, meeting.type(), Meeting.Status.PLANNED, meeting.participants(), meeting.host())
                : meeting;
    }

    private Meeting classified(Meeting meeting) {
        Optional<Party> host = host(meeting);
        Meeting hosted = with(meeting, meeting.type(), meeting.status(), meeting.participants(), host);
        return with(hosted, type(hosted), meeting.status(), meeting.participants(), host);
    }

    /** A host is one of those who meet; without one, it is the participant in whose country they meet. */
    private Optional<Party> host(Meeting meeting) {
        Set<String> states = parties.states(meeting);
        Optional<CountryCode> told = meeting.host().flatMap(Party::code);
        if (told.isPresent()) {
            return states.contains(told.get().value()) && states.size() <= 2 ? meeting.host() : Optional.empty();
        }
        Optional<CountryCode> country = meeting.place().flatMap(place -> place.country());
        if (country.isEmpty() || states.size() != 2 || meeting.type() == Meeting.Type.CALL) {
            return Optional.empty();
        }
        return meeting.participants().stream()
                .filter(party -> party.code().equals(country))
                .findFirst();
    }

    private Meeting.Type type(Meeting meeting) {
        int states = parties.states(meeting).size();
        if (meeting.type() == Meeting.Type.CALL) {
            return Meeting.Type.CALL;
        }
        if (states > 2
                || (states < 2 && gathering(meeting))
                || (states < 2 && parties.body(meeting) && meeting.type() != Meeting.Type.VISIT)) {
            return Meeting.Type.MULTILATERAL;
        }
        if (meeting.type() != Meeting.Type.OTHER) {
            return meeting.type();
        }
        Optional<Rank> rank = parties.commonRank(meeting.participants());
        if (rank.filter(Rank.HEAD::equals).isPresent()) {
            return Meeting.Type.SUMMIT;
        }
        if (rank.filter(Rank.MINISTER::equals).isPresent()) {
            return Meeting.Type.MINISTERIAL;
        }
        return Meeting.Type.OTHER;
    }

    private static Meeting with(
            Meeting meeting, Meeting.Type type, Meeting.Status status, List<Party> participants, Optional<Party> host) {
        Basis basis = meeting.basis();
        return new Meeting(basis, type, status, participants, host, meeting.place(), meeting.date());
    }
}
