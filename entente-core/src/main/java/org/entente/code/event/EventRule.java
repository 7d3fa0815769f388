package org.entente.code.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.ClaimRule;
import org.entente.code.syntax.NounPhrases;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.codebook.trigger.Reading;
import org.entente.codebook.trigger.Trigger;
import org.entente.model.Annotated;
import org.entente.model.AuxiliaryMode;
import org.entente.model.Basis;
import org.entente.model.Claim;
import org.entente.model.Context;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Events by trigger lexicons and the dependency tree: one event a happening and sentence, with the parties that the tree
 * gives it.
 *
 * @see "PLOVER manual 2.0"
 */
public final class EventRule implements ClaimRule {
    private static final int LONGEST_CORE = 8;

    private static final Set<EventType> NEEDS_NO_RECIPIENT = Set.of(EventType.MOBILIZE, EventType.PROTEST);

    private final EventCodebook codebook;
    private final ContextCoder contexts;

    public EventRule(EventCodebook codebook) {
        this.codebook = codebook;
        this.contexts = new ContextCoder(codebook.plover(), codebook.classes());
    }

    @Override
    public List<Claim> code(Annotated document) {
        List<Claim> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            SentenceCoder coder = new SentenceCoder(codebook, Reading.MANUAL, document, sentence);
            NounPhrases phrases = new NounPhrases(document, coder.sentence());
            for (Candidate candidate : chosen(coder)) {
                List<Context> about =
                        contexts.of(coder.sentence(), candidate.match().head());
                Event event = event(document, candidate, coder, phrases, about);
                if (!retold(candidate, event, told)) {
                    found.add(event);
                }
            }
        }
        return found;
    }

    /** The candidates that count: the best of each word, not swallowed by another, asserted, with an actor. */
    private static List<Candidate> chosen(SentenceCoder coder) {
        List<Candidate> best = best(coder);
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : best) {
            boolean swallowed = best.stream()
                    .filter(other -> !other.roles().actors().isEmpty())
                    .anyMatch(other -> coder.swallows(other, candidate));
            if (!swallowed && counts(candidate) && !coder.onlyThoughtOf(candidate.match())) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private static boolean counts(Candidate candidate) {
        if (!candidate.asserted() || candidate.roles().actors().isEmpty()) {
            return false;
        }
        if (candidate.type().equals(EventType.ASSAULT) && unnamed(candidate.roles())) {
            return false;
        }
        if (candidate.match().trigger().kind() != Trigger.Kind.NOUN) {
            return true;
        }
        boolean both = candidate.match().has(Trigger.Flag.BOTH);
        return both
                ? candidate.roles().actors().size() > 1
                : candidate.match().light().isPresent()
                        || atSomething(candidate.roles())
                        || NEEDS_NO_RECIPIENT.contains(candidate.type());
    }

    /** An "it" that stands for nothing in its sentence: a storm, a train. */
    private static boolean unnamed(Arguments.Roles roles) {
        return roles.actors().stream().allMatch(actor -> actor.lemma().equals("it"));
    }

    private static boolean atSomething(Arguments.Roles roles) {
        return !roles.recipients().isEmpty() || !roles.things().isEmpty();
    }

    /** One candidate a word, and none for a light verb whose noun has one. */
    private static List<Candidate> best(SentenceCoder coder) {
        List<Candidate> strong = coder.candidates().stream()
                .filter(candidate -> !candidate.match().has(Trigger.Flag.WEAK))
                .filter(candidate -> candidate.type().equals(EventType.PROTEST)
                        || !candidate.roles().apolitical())
                .filter(candidate -> !coder.sport(candidate.match()))
                .toList();
        List<Candidate> best = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Candidate candidate : ranked(strong)) {
            Match match = candidate.match();
            boolean free = !taken.contains(match.head().index())
                    && match.light()
                            .map(light -> !taken.contains(light.index()))
                            .orElse(true);
            if (free && candidate.roles().actors().isEmpty()) {
                best.add(candidate);
                taken.add(match.head().index());
            } else if (free) {
                best.add(candidate);
                taken.add(match.head().index());
                taken.add(match.last().index());
                match.light().ifPresent(light -> taken.add(light.index()));
            }
        }
        best.sort(Comparator.comparingInt(candidate -> candidate.match().head().index()));
        return best;
    }

    private static List<Candidate> ranked(List<Candidate> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(
                                (Candidate candidate) -> -candidate.match().weight())
                        .thenComparingInt(candidate -> candidate.match().head().index()))
                .toList();
    }

    /** A bare noun for what the document has told already is no new event. */
    private static boolean retold(Candidate candidate, Event event, Set<String> told) {
        Set<String> keys = new HashSet<>();
        for (Party party : event.actor()) {
            for (String word : party.words().split("\\s+", -1)) {
                if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                    keys.add(event.type() + "|" + word.replaceFirst("['\u2019]s$", ""));
                }
            }
        }
        boolean bare = candidate.match().trigger().kind() == Trigger.Kind.NOUN
                && candidate.match().light().isEmpty();
        boolean known = bare && keys.stream().anyMatch(told::contains);
        told.addAll(keys);
        return known;
    }

    private Event event(
            Annotated document, Candidate candidate, SentenceCoder coder, NounPhrases phrases, List<Context> about) {
        Arguments.Roles roles = candidate.roles();
        List<Party> actor = coder.parties().parties(roles.actors());
        List<Party> recipient =
                coder.parties().parties(roles.recipients().isEmpty() ? roles.things() : roles.recipients());
        List<String> reasons = new ArrayList<>(candidate.reasons());
        reasons.add("actor: " + names(actor));
        if (!recipient.isEmpty()) {
            reasons.add("recipient: " + names(recipient));
        }
        Basis basis = new Basis(
                "",
                document.document().id(),
                List.of(anchor(candidate.match(), phrases)),
                List.of(),
                candidate.match().trigger().rule(),
                confidence(candidate),
                reasons);
        List<AuxiliaryMode> auxiliary = candidate.auxiliary().stream().sorted().toList();
        return new Event(
                basis,
                candidate.type(),
                candidate.mode().map(List::of).orElse(List.of()),
                about,
                auxiliary,
                actor,
                recipient,
                Optional.empty(),
                Optional.empty());
    }

    private static String names(List<Party> parties) {
        return String.join("; ", parties.stream().map(Party::words).toList());
    }

    /** The trigger with the words that belong to it, where they stand near. */
    private static Evidence anchor(Match match, NounPhrases phrases) {
        int first = match.head().index();
        int last = first;
        for (Token token : List.of(match.carrier(), match.last())) {
            if (Math.abs(token.index() - match.head().index()) <= LONGEST_CORE) {
                first = Math.min(first, token.index());
                last = Math.max(last, token.index());
            }
        }
        return phrases.evidence(first, last);
    }

    private static double confidence(Candidate candidate) {
        double value = 0.55 + 0.03 * Math.min(6, candidate.match().trigger().specificity());
        value += candidate.roles().recipients().isEmpty() && !candidate.type().equals(EventType.CONSULT) ? 0 : 0.1;
        value -= candidate.match().trigger().kind() == Trigger.Kind.NOUN ? 0.1 : 0;
        return Math.max(0.05, Math.min(0.95, value));
    }
}
