package org.entente.code.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.code.syntax.NounPhrases;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.model.Annotated;
import org.entente.model.AuxiliaryMode;
import org.entente.model.Evidence;
import org.entente.model.Sentence;

/** Says of every trigger in a document what {@link EventRule} makes of it, and why. */
public final class EventExplainer {
    private final EventRule rule;

    /** Of rules alone. */
    public EventExplainer(EventCodebook codebook) {
        this(codebook, Optional.empty());
    }

    /** Of rules, with a model beside them if there is one. */
    public EventExplainer(EventCodebook codebook, Optional<SentenceModel> model) {
        this.rule = new EventRule(codebook, model);
    }

    /** The decisions of every sentence, in text order. */
    public List<SentenceDecisions> explain(Annotated document) {
        Set<String> told = new HashSet<>();
        List<SentenceDecisions> all = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            SentenceCoder coder = rule.coder(document, sentence);
            NounPhrases phrases = new NounPhrases(document, coder.sentence());
            List<Decided> decided = rule.decided(document, coder, told);
            all.add(new SentenceDecisions(
                    coder.sentence(),
                    decided.stream()
                            .map(each -> decision(each, decided, coder, phrases))
                            .toList(),
                    coder.misfits()));
        }
        return all;
    }

    private static Decision decision(Decided decided, List<Decided> all, SentenceCoder coder, NounPhrases phrases) {
        Candidate candidate = decided.candidate();
        Match match = candidate.match();
        Arguments.Roles roles = candidate.roles();
        return new Decision(
                match.trigger(),
                words(match, phrases),
                match.weight(),
                candidate.type(),
                candidate.mode(),
                candidate.auxiliary(),
                telling(candidate.telling()),
                coder.parties().parties(roles.actors()),
                coder.parties().parties(roles.recipients().isEmpty() ? roles.things() : roles.recipients()),
                candidate.reasons(),
                decided.verdict(),
                place(decided, all),
                decided.event());
    }

    /** Equal candidates may stand beside each other, so the very match is looked for; a model may have changed the rest. */
    @SuppressWarnings("ReferenceEquality")
    private static OptionalInt place(Decided decided, List<Decided> all) {
        return decided.by().isEmpty()
                ? OptionalInt.empty()
                : IntStream.range(0, all.size())
                        .filter(at -> all.get(at).candidate().match()
                                == decided.by().get().match())
                        .findFirst();
    }

    private static Evidence words(Match match, NounPhrases phrases) {
        int[] places = IntStream.of(
                        match.head().index(),
                        match.last().index(),
                        match.carrier().index())
                .sorted()
                .toArray();
        return phrases.evidence(places[0], places[2]);
    }

    private static List<String> telling(Assertedness.Telling telling) {
        List<String> found = new ArrayList<>(
                telling.modes().stream().sorted().map(AuxiliaryMode::code).toList());
        if (telling.wished()) {
            found.add("only wished, tried, feared, supposed or alleged");
        }
        if (telling.disavowed()) {
            found.add("denied by somebody");
        }
        return found;
    }
}
