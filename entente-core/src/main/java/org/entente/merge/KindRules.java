package org.entente.merge;

import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.model.Claim;
import org.entente.model.Commitment;
import org.entente.model.Event;
import org.entente.model.Instrument;
import org.entente.model.Meeting;
import org.entente.model.Position;
import org.entente.model.Request;
import org.entente.model.Statement;

/** What makes two claims the same, kind by kind. */
final class KindRules implements MergeRule {
    /** Words that two reports of one promise, request or stand share at least. */
    private static final double SAME_WORDS = 0.5;
    /** Quotations are copied, so they share nearly all words. */
    private static final double SAME_QUOTATION = 0.8;

    @Override
    public Optional<String> block(Claim claim) {
        String key = claim.kind() + " " + parties(claim);
        return parties(claim).isEmpty() ? Optional.empty() : Optional.of(key);
    }

    private static String parties(Claim claim) {
        if (claim instanceof Event event) {
            return event.type() + modes(event) + Likeness.key(event.actor()) + ">" + Likeness.key(event.recipient());
        } else if (claim instanceof Statement statement) {
            return Likeness.key(statement.speaker());
        } else if (claim instanceof Commitment commitment) {
            return Likeness.key(commitment.parties());
        } else if (claim instanceof Request request) {
            return Likeness.key(request.from()) + ">" + Likeness.key(request.to());
        } else if (claim instanceof Meeting meeting) {
            return meeting.status() + Likeness.key(meeting.participants());
        } else if (claim instanceof Instrument instrument) {
            return instrument.type() + Likeness.key(instrument.parties());
        }
        return Likeness.key(((Position) claim).holder());
    }

    private static String modes(Event event) {
        return event.modes().stream().map(mode -> mode.code()).collect(Collectors.joining("+", " ", " "))
                + event.auxiliary().stream().map(aux -> aux.code()).collect(Collectors.joining("+"));
    }

    @Override
    public Optional<String> same(Claim one, Claim other) {
        if (one instanceof Event a && other instanceof Event b) {
            return when(Likeness.bothOverlap(a.date(), b.date()), "same type, parties and date");
        } else if (one instanceof Meeting a && other instanceof Meeting b) {
            return when(meeting(a, b), "same participants and status, same date or place");
        } else if (one instanceof Statement a && other instanceof Statement b) {
            double alike = Likeness.words(words(a), words(b));
            return when(alike >= SAME_QUOTATION, "same speaker, words alike " + percent(alike));
        } else if (one instanceof Commitment a && other instanceof Commitment b) {
            double alike = Likeness.words(a.text(), b.text());
            return when(
                    alike >= SAME_WORDS && Likeness.compatible(a.due(), b.due()),
                    "same parties, words alike " + percent(alike));
        } else if (one instanceof Request a && other instanceof Request b) {
            double alike = Likeness.words(a.text(), b.text());
            return when(alike >= SAME_WORDS, "same sides, words alike " + percent(alike));
        } else if (one instanceof Instrument a && other instanceof Instrument b) {
            return when(instrument(a, b), "same type, parties and year or name");
        } else if (one instanceof Position a && other instanceof Position b) {
            double alike = Likeness.words(a.issue(), b.issue());
            return when(alike >= SAME_WORDS && a.stance() == b.stance(), "same holder, issue alike " + percent(alike));
        }
        return Optional.empty();
    }

    private static boolean meeting(Meeting a, Meeting b) {
        if (!Likeness.compatible(a.date(), b.date())) {
            return false;
        }
        boolean samePlace = a.place().isPresent()
                && b.place().isPresent()
                && a.place().get().name().equals(b.place().get().name());
        return Likeness.bothOverlap(a.date(), b.date()) || samePlace;
    }

    private static boolean instrument(Instrument a, Instrument b) {
        if (a.year().isPresent() && b.year().isPresent()) {
            return a.year().equals(b.year());
        }
        return Likeness.words(a.name(), b.name()) >= SAME_QUOTATION;
    }

    private static String words(Statement statement) {
        return statement.basis().evidence().get(0).words();
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private static Optional<String> when(boolean same, String reason) {
        return same ? Optional.of(reason) : Optional.empty();
    }
}
