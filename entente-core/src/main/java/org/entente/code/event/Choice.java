package org.entente.code.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.trigger.Trigger;
import org.entente.model.EventType;

/**
 * Which candidates of a sentence count, and why not the others: the best of each word counts where it is not swallowed by
 * another, is asserted and has an actor. The one place where this is decided.
 */
final class Choice {
    private static final Set<EventType> NEEDS_NO_RECIPIENT = Set.of(EventType.MOBILIZE, EventType.PROTEST);
    private static final Comparator<Candidate> WEIGHTIEST =
            Comparator.comparingInt(candidate -> -candidate.match().weight());
    private static final Comparator<Candidate> TEXT_ORDER =
            Comparator.comparingInt(candidate -> candidate.match().head().index());

    private final SentenceCoder coder;

    Choice(SentenceCoder coder) {
        this.coder = coder;
    }

    /** Every candidate with what becomes of it, by words in text order, those of one word from the weightiest down. */
    List<Decided> decided() {
        List<Decided> decided = new ArrayList<>();
        List<Candidate> fit = new ArrayList<>();
        for (Candidate candidate : coder.candidates()) {
            unfit(candidate)
                    .ifPresentOrElse(verdict -> decided.add(Decided.of(candidate, verdict)), () -> fit.add(candidate));
        }
        List<Candidate> best = best(fit, decided);
        best.forEach(candidate -> decided.add(judged(candidate, best)));
        decided.sort(Comparator.comparing(Decided::candidate, TEXT_ORDER.thenComparing(WEIGHTIEST)));
        return decided;
    }

    /** What keeps a candidate from being compared with others at all. */
    private Optional<Verdict> unfit(Candidate candidate) {
        if (candidate.match().has(Trigger.Flag.WEAK)) {
            return Optional.of(Verdict.WEAK);
        }
        if (candidate.roles().apolitical() && !candidate.type().equals(EventType.PROTEST)) {
            return Optional.of(Verdict.APOLITICAL);
        }
        return coder.sport(candidate.match()) ? Optional.of(Verdict.SPORT) : Optional.empty();
    }

    /** One candidate a word, and none for a light verb whose noun has one; the others give way. */
    private static List<Candidate> best(List<Candidate> fit, List<Decided> decided) {
        List<Candidate> best = new ArrayList<>();
        Map<Integer, Candidate> taken = new HashMap<>();
        for (Candidate candidate :
                fit.stream().sorted(WEIGHTIEST.thenComparing(TEXT_ORDER)).toList()) {
            Match match = candidate.match();
            Optional<Candidate> before = Optional.ofNullable(
                            taken.get(match.head().index()))
                    .or(() -> match.light().map(light -> taken.get(light.index())));
            if (before.isPresent()) {
                decided.add(Decided.givingWay(candidate, Verdict.OUTRANKED, before.get()));
                continue;
            }
            best.add(candidate);
            taken.put(match.head().index(), candidate);
            if (!candidate.roles().actors().isEmpty()) {
                taken.putIfAbsent(match.last().index(), candidate);
                match.light().ifPresent(light -> taken.putIfAbsent(light.index(), candidate));
            }
        }
        best.sort(TEXT_ORDER);
        return best;
    }

    private Decided judged(Candidate candidate, List<Candidate> best) {
        Optional<Candidate> swallower = best.stream()
                .filter(other -> !other.roles().actors().isEmpty())
                .filter(other -> coder.swallows(other, candidate))
                .findFirst();
        return swallower
                .map(other -> Decided.givingWay(candidate, Verdict.SWALLOWED, other))
                .orElseGet(() -> Decided.of(candidate, alone(candidate)));
    }

    /** Whether a candidate counts by itself. */
    private Verdict alone(Candidate candidate) {
        Arguments.Roles roles = candidate.roles();
        if (!candidate.asserted()) {
            return Verdict.WISHED;
        }
        if (roles.actors().isEmpty()) {
            return Verdict.NO_ACTOR;
        }
        if (candidate.type().equals(EventType.ASSAULT) && unnamed(roles)) {
            return Verdict.UNNAMED;
        }
        if (candidate.match().trigger().kind() == Trigger.Kind.NOUN) {
            if (candidate.match().has(Trigger.Flag.BOTH)) {
                if (roles.actors().size() < 2) {
                    return Verdict.ONE_SIDE;
                }
            } else if (bare(candidate)) {
                return Verdict.BARE_NOUN;
            }
        }
        return coder.onlyThoughtOf(candidate.match()) ? Verdict.THOUGHT_OF : Verdict.CHOSEN;
    }

    /** An "it" that stands for nothing in its sentence: a storm, a train. */
    private static boolean unnamed(Arguments.Roles roles) {
        return roles.actors().stream().allMatch(actor -> actor.lemma().equals("it"));
    }

    private static boolean bare(Candidate noun) {
        Arguments.Roles roles = noun.roles();
        return noun.match().light().isEmpty()
                && roles.recipients().isEmpty()
                && roles.things().isEmpty()
                && !NEEDS_NO_RECIPIENT.contains(noun.type());
    }
}
