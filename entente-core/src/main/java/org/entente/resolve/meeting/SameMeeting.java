package org.entente.resolve.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Annotated;
import org.entente.model.Basis;
import org.entente.model.CountryCode;
import org.entente.model.Evidence;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.model.TimeExpression;

/** Which two mentions in one document are one meeting. */
final class SameMeeting {
    private static final Set<String> OTHERS = Set.of(
            "another", "second", "third", "next", "previous", "last", "first", "earlier", "separate", "upcoming");

    private static final Pattern WORDS = Pattern.compile("\\W+");

    private final MeetingParties parties;

    SameMeeting(MeetingParties parties) {
        this.parties = parties;
    }

    /** Whether a later mention speaks of an earlier one's meeting. */
    boolean same(Meeting earlier, Meeting later, Annotated document) {
        return kinds(earlier, later)
                && (statuses(earlier, later) || sameName(earlier, later))
                && times(earlier.date(), later.date())
                && places(earlier.place(), later.place())
                && hosts(earlier, later)
                && names(earlier, later)
                && (people(earlier, later) || sameName(earlier, later))
                && !announcesAnother(later, document);
    }

    /** One meeting of two mentions: the first's words, the parties, place and time of both. */
    Meeting merged(Meeting earlier, Meeting later) {
        List<Party> participants =
                parties.keys(earlier).size() >= parties.keys(later).size()
                        ? earlier.participants()
                        : later.participants();
        Set<Evidence> evidence = new LinkedHashSet<>(earlier.basis().evidence());
        evidence.addAll(later.basis().evidence());
        Basis basis = earlier.basis();
        Basis both = new Basis(
                basis.id(),
                basis.document(),
                List.copyOf(evidence),
                basis.saidBy(),
                basis.rule(),
                Math.max(basis.confidence(), later.basis().confidence()),
                reasons(basis, later));
        return new Meeting(
                both,
                type(earlier, later),
                earlier.status(),
                participants,
                earlier.host().or(later::host),
                earlier.place().or(later::place),
                earlier.date().or(() -> later.date().filter(SameMeeting::exact)));
    }

    /** A year or decade dates meetings in general. */
    private static boolean exact(TimeExpression date) {
        return date.grain().compareTo(TimeExpression.Grain.MONTH) <= 0;
    }

    private static List<String> reasons(Basis basis, Meeting later) {
        List<String> reasons = new ArrayList<>(basis.reasons());
        reasons.add("also told in \"%s\"".formatted(later.basis().anchor().words()));
        return reasons;
    }

    /** The more telling of the two kinds. */
    private static Meeting.Type type(Meeting earlier, Meeting later) {
        boolean summit =
                later.type() == Meeting.Type.SUMMIT && later.basis().rule().contains("summit");
        boolean vague = earlier.type() == Meeting.Type.OTHER || (earlier.type() == Meeting.Type.VISIT && summit);
        return vague ? later.type() : earlier.type();
    }

    private static boolean hosts(Meeting earlier, Meeting later) {
        Optional<CountryCode> one = earlier.host().flatMap(Party::code);
        Optional<CountryCode> other = later.host().flatMap(Party::code);
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** A meeting with a name of its own is another than one with another name or none: "the Security Dialogue". */
    private static boolean names(Meeting earlier, Meeting later) {
        String one = name(earlier);
        String other = name(later);
        if (one.isEmpty() || other.isEmpty()) {
            return other.isEmpty() && (one.isEmpty() || lastWord(one).equals(lastWord(words(later))));
        }
        return one.contains(other) || other.contains(one);
    }

    private static boolean sameName(Meeting earlier, Meeting later) {
        return !name(earlier).isEmpty() && !name(later).isEmpty();
    }

    private static String words(Meeting meeting) {
        return meeting.basis().anchor().words();
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static String name(Meeting meeting) {
        String words = words(meeting);
        int last = words.lastIndexOf(' ') + 1;
        boolean noun = meeting.basis().rule().startsWith("meeting.noun");
        boolean gathering = meeting.type() != Meeting.Type.SUMMIT && meeting.type() != Meeting.Type.VISIT;
        boolean proper = noun && gathering && last > 0 && Character.isUpperCase(words.codePointAt(last));
        return proper ? words.replaceFirst("^([Tt]he|[Aa]n?) ", "") : "";
    }

    private static boolean kinds(Meeting earlier, Meeting later) {
        boolean ministers = earlier.type() == Meeting.Type.MINISTERIAL && later.type() == Meeting.Type.SUMMIT;
        boolean heads = earlier.type() == Meeting.Type.SUMMIT && later.type() == Meeting.Type.MINISTERIAL;
        if (ministers || heads) {
            return false;
        }
        boolean calls = earlier.type() == Meeting.Type.CALL || later.type() == Meeting.Type.CALL;
        return !calls
                || earlier.type() == later.type()
                || earlier.type() == Meeting.Type.OTHER
                || later.type() == Meeting.Type.OTHER;
    }

    private static boolean statuses(Meeting earlier, Meeting later) {
        return earlier.status() == later.status()
                || (earlier.date().isPresent() && later.date().isPresent())
                || earlier.status() == Meeting.Status.CANCELLED
                || later.status() == Meeting.Status.CANCELLED;
    }

    private static boolean times(Optional<TimeExpression> one, Optional<TimeExpression> other) {
        return one.isEmpty()
                || other.isEmpty()
                || !(one.get().end().isBefore(other.get().start())
                        || other.get().end().isBefore(one.get().start()));
    }

    private static boolean places(Optional<Place> one, Optional<Place> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.get().name().equals(other.get().name())
                || (one.get().country().equals(other.get().country())
                        && one.get().country().isPresent()
                        && (countryItself(one.get()) || countryItself(other.get())));
    }

    /** A country's name stands for any place in it. */
    private static boolean countryItself(Place place) {
        return place.latitude().isEmpty();
    }

    private boolean people(Meeting earlier, Meeting later) {
        Set<String> one = parties.keys(earlier);
        Set<String> other = parties.keys(later);
        if (!one.containsAll(other) && !other.containsAll(one)) {
            return false;
        }
        for (Party party : later.participants()) {
            Optional<String> person = parties.person(party);
            boolean another = person.isPresent()
                    && earlier.participants().stream()
                            .filter(before -> before.code().equals(party.code()))
                            .anyMatch(before -> parties.person(before)
                                    .filter(name -> !name.equals(person.get()))
                                    .isPresent());
            if (another) {
                return false;
            }
        }
        return true;
    }

    /** "a second meeting", "the next round": words that set a mention apart from the meeting before. */
    private static boolean announcesAnother(Meeting later, Annotated document) {
        String words = document.words(later.basis().anchor().span()).toLowerCase(Locale.ROOT);
        return WORDS.splitAsStream(words).anyMatch(OTHERS::contains);
    }
}
