package org.entente.code.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    private final EventCodebook codebook;
    private final ContextCoder contexts;
    private final Optional<SentenceModel> model;

    /** Rules alone. */
    public EventRule(EventCodebook codebook) {
        this(codebook, Optional.empty());
    }

    /** Rules, with a model beside them if there is one. */
    public EventRule(EventCodebook codebook, Optional<SentenceModel> model) {
        this.model = model;
        this.codebook = codebook;
        this.contexts = new ContextCoder(codebook.plover(), codebook.classes());
    }

    @Override
    public List<Claim> code(Annotated document) {
        List<Claim> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            for (Decided decided : decided(document, coder(document, sentence), told)) {
                decided.event().ifPresent(found::add);
            }
        }
        return found;
    }

    SentenceCoder coder(Annotated document, Sentence sentence) {
        return new SentenceCoder(codebook, Reading.MANUAL, document, sentence);
    }

    /**
     * What becomes of every candidate of a sentence, with the events.
     *
     * @param told what the sentences before it told; what this one tells is added
     */
    List<Decided> decided(Annotated document, SentenceCoder coder, Set<String> told) {
        NounPhrases phrases = new NounPhrases(document, coder.sentence());
        List<Decided> found = new ArrayList<>();
        for (Decided decided : choice(document, coder)) {
            if (decided.chosen()) {
                Candidate candidate = decided.candidate();
                List<Context> about = contexts(coder, candidate);
                Event event = event(document, candidate, coder, phrases, about);
                boolean again = retold(candidate, event, told);
                found.add(again ? Decided.of(candidate, Verdict.RETOLD) : decided.as(event));
            } else {
                found.add(decided);
            }
        }
        return found;
    }

    /** Those that the words tell, as far as the model sees them too, and those that it sees alone. */
    private List<Context> contexts(SentenceCoder coder, Candidate candidate) {
        List<Context> told = contexts.of(coder.sentence(), candidate.match().head());
        return candidate
                .weighed()
                .map(weighed -> codebook.plover().contexts().keySet().stream()
                        .filter(context -> weighed.about(context, told.contains(context)))
                        .toList())
                .orElse(told);
    }

    private List<Decided> choice(Annotated document, SentenceCoder coder) {
        List<Decided> byRules = new Choice(coder).decided();
        return model.filter(beside -> english(document))
                .map(beside -> new JointChoice(beside, codebook, document, coder).of(byRules))
                .orElse(byRules);
    }

    /** The model learnt from English only; a text that does not tell its language is taken as English. */
    private static boolean english(Annotated document) {
        return document.document()
                .language()
                .map(language -> language.strip()
                        .split("[-_]", 2)[0]
                        .toLowerCase(Locale.ROOT)
                        .equals("en"))
                .orElse(true);
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
        if (candidate.weighed().isPresent()) {
            return candidate.weighed().get().confidence();
        }
        double value = 0.55 + 0.03 * Math.min(6, candidate.match().trigger().specificity());
        value += candidate.roles().recipients().isEmpty() && !candidate.type().equals(EventType.CONSULT) ? 0 : 0.1;
        value -= candidate.match().trigger().kind() == Trigger.Kind.NOUN ? 0.1 : 0;
        return Math.max(0.05, Math.min(0.95, value));
    }
}
