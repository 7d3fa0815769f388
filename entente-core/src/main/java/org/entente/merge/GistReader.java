package org.entente.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.codebook.merging.MergeWords;
import org.entente.model.Annotated;
import org.entente.model.AuxiliaryMode;
import org.entente.model.Claim;
import org.entente.model.ClaimKind;
import org.entente.model.Commitment;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Instrument;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.Position;
import org.entente.model.PublicationDate;
import org.entente.model.Request;
import org.entente.model.Span;
import org.entente.model.Statement;

/** Reads of one document's claims what merging compares. */
final class GistReader {
    /** A report without a date tells of what happened at most so many days before it was published. */
    private static final int LATEST_NEWS = 5;
    /** Acts of several parties that have no receiver are acts of them together. */
    private static final Set<EventType> JOINT = Set.of(EventType.AGREE, EventType.COOPERATE, EventType.SUPPORT);

    private final Wordings wordings;
    private final Optional<Long> published;

    GistReader(MergeWords lexicon, Annotated document) {
        this.wordings = new Wordings(lexicon, document);
        this.published =
                document.document().published().map(PublicationDate::last).map(day -> day.toEpochDay());
    }

    Gist gist(Claim claim) {
        if (claim instanceof Event event) {
            return event(event);
        } else if (claim instanceof Meeting meeting) {
            return meeting(meeting);
        } else if (claim instanceof Statement statement) {
            return new Builder(claim, "", wordings.at(statement.content()))
                    .giver(statement.speaker())
                    .gist();
        } else if (claim instanceof Commitment commitment) {
            return new Builder(claim, "", text(claim, commitment.text()))
                    .giver(commitment.parties())
                    .receiver(commitment.to())
                    .days(commitment.due().map(Days::of))
                    .gist();
        } else if (claim instanceof Request request) {
            return new Builder(claim, "", text(claim, request.text()))
                    .giver(request.from())
                    .receiver(request.to())
                    .gist();
        } else if (claim instanceof Instrument instrument) {
            return new Builder(
                            claim,
                            "",
                            wordings.name(instrument.name(), claim.basis().evidence()))
                    .parties(Side.of(instrument.parties()))
                    .days(instrument.year().map(Days::year))
                    .modes(Set.of(instrument.type().code()))
                    .gist();
        }
        Position position = (Position) claim;
        return new Builder(claim, position.stance().code(), text(claim, position.issue()))
                .giver(position.holder())
                .gist();
    }

    private Wording text(Claim claim, String text) {
        return wordings.text(text, claim.basis().evidence());
    }

    private Gist event(Event event) {
        boolean future = event.auxiliary().contains(AuxiliaryMode.FUTURE);
        boolean supposed = event.auxiliary().contains(AuxiliaryMode.HYPOTHETICAL);
        boolean past = event.auxiliary().contains(AuxiliaryMode.HISTORICAL);
        String sort = event.type() + (future ? " future" : "") + (supposed ? " hypothetical" : "");
        Builder builder = new Builder(event, sort, clause(event, event.actor(), List.of()))
                .days(event.date().map(Days::of))
                .place(event.place().map(PlaceKey::of))
                .denied(event.auxiliary().contains(AuxiliaryMode.NEGATION));
        event.modes().forEach(mode -> builder.modes.add(mode.code()));
        if (!future && !supposed && !past) {
            builder.about(news());
        }
        return mutual(event)
                ? builder.parties(Side.ofBoth(event.actor(), event.recipient())).gist()
                : builder.giver(event.actor()).receiver(event.recipient()).gist();
    }

    /** Reports of what both sides do give the one or the other first. */
    private static boolean mutual(Event event) {
        boolean several = Side.ofBoth(event.actor(), event.recipient()).keys().size() > 1;
        return event.type().equals(EventType.CONSULT)
                || (JOINT.contains(event.type()) && several && event.recipient().isEmpty());
    }

    private Gist meeting(Meeting meeting) {
        List<Party> host = meeting.host().map(List::of).orElse(List.of());
        Builder builder = new Builder(meeting, meeting.status().code(), clause(meeting, meeting.participants(), host))
                .parties(Side.of(meeting.participants()))
                .days(meeting.date().map(Days::of))
                .place(meeting.place().map(PlaceKey::of))
                .modes(mode(meeting.type()));
        return meeting.status() == Meeting.Status.PLANNED
                ? builder.gist()
                : builder.about(news()).gist();
    }

    private static Set<String> mode(Meeting.Type type) {
        return switch (type) {
            case CALL -> Set.of("call");
            case SUMMIT -> Set.of("heads");
            case MINISTERIAL -> Set.of("ministers");
            case VISIT, MULTILATERAL, OTHER -> Set.of();
        };
    }

    private Wording clause(Claim claim, List<Party> one, List<Party> other) {
        List<Span> spans = Stream.concat(one.stream(), other.stream())
                .flatMap(party -> party.span().stream())
                .toList();
        return wordings.clause(claim.basis().anchor(), spans);
    }

    private Optional<Days> news() {
        return published.map(day -> new Days(day - LATEST_NEWS, day, true));
    }

    /** Gathers the parts of a gist; what is not set is not known. */
    private final class Builder {
        private final Claim claim;
        private final String sort;
        private final Wording wording;
        private final Set<String> modes = new TreeSet<>();
        private Side parties = Side.NOBODY;
        private Side giver = Side.NOBODY;
        private Side receiver = Side.NOBODY;
        private Optional<Days> days = Optional.empty();
        private Optional<Days> about = Optional.empty();
        private Optional<PlaceKey> place = Optional.empty();
        private boolean denied;

        Builder(Claim claim, String sort, Wording wording) {
            this.claim = claim;
            this.sort = claim.kind().code() + " " + sort;
            this.wording = wording;
            this.denied = claim.kind() != ClaimKind.EVENT && claim.kind() != ClaimKind.MEETING && wording.negated();
        }

        Builder parties(Side value) {
            parties = value;
            return this;
        }

        Builder giver(List<Party> value) {
            giver = Side.of(value);
            return this;
        }

        Builder receiver(List<Party> value) {
            receiver = Side.of(value);
            return this;
        }

        Builder days(Optional<Days> value) {
            days = value;
            return this;
        }

        Builder about(Optional<Days> value) {
            about = value;
            return this;
        }

        Builder place(Optional<PlaceKey> value) {
            place = value;
            return this;
        }

        Builder modes(Set<String> value) {
            modes.addAll(value);
            return this;
        }

        Builder denied(boolean value) {
            denied = value;
            return this;
        }

        Gist gist() {
            return new Gist(
                    claim,
                    sort,
                    parties,
                    giver,
                    receiver,
                    days,
                    about,
                    published,
                    place,
                    wording.words(),
                    wording.object(),
                    wording.names(),
                    wording.quantities(),
                    modes,
                    denied,
                    wording.again());
        }
    }
}
