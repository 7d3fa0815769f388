package org.entente.code.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.codebook.trigger.Reading;
import org.entente.codebook.trigger.Trigger;
import org.entente.model.Annotated;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * What one side did to another in a text, where both are given. The sides may be things: "the bombing". Triggers are
 * ranked by how well they join the two; there is an answer unless the text has no trigger at all.
 */
public final class PairCoder {
    /** How much the model weighs in the answer, the rest being the rules'. */
    private static final double MODEL_SHARE = 0.45;

    private static final String BEYOND =
            "model left out: expected both sides in the part of the text that it reads, found one beyond it";

    private final EventCodebook codebook;
    private final Reading reading;
    private final Optional<SentenceModel> model;

    /** A coder that answers in one reading of the codebook, by rules alone. */
    public PairCoder(EventCodebook codebook, Reading reading) {
        this(codebook, reading, Optional.empty());
    }

    /** A coder that answers in one reading of the codebook, with a model beside the rules if there is one. */
    public PairCoder(EventCodebook codebook, Reading reading, Optional<SentenceModel> model) {
        this.codebook = codebook;
        this.reading = reading;
        this.model = model;
    }

    /**
     * What the first side did to the second.
     *
     * @param rule the trigger's rule
     * @param confidence 0 to 1
     * @param reasons what there is to say about how it was come by, in words; mostly nothing
     */
    public record Answer(EventType type, List<Mode> modes, String rule, double confidence, List<String> reasons) {
        public Answer {
            modes = List.copyOf(modes);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The best answer.
     *
     * @param source where the words of the acting side stand; empty where that is not known
     * @param target where the words of the other side stand; empty where that is not known
     */
    public Optional<Answer> code(Annotated document, List<Span> source, List<Span> target) {
        List<Ranked> all = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            SentenceCoder coder = new SentenceCoder(codebook, reading, document, sentence);
            PairRanker ranker = new PairRanker(coder.sentence(), coder, source, target);
            List<Candidate> candidates = coder.candidates();
            for (Candidate candidate : candidates) {
                all.add(new Ranked(candidate, ranker.score(candidate, candidates)));
            }
        }
        Optional<Ranked> best = all.stream().max(Comparator.comparingDouble(Ranked::score));
        boolean asked = model.isPresent() && !source.isEmpty() && !target.isEmpty();
        Map<EventType, Double> seen =
                asked ? model.get().pair(document.document().text(), source, target) : Map.of();
        List<String> reasons = asked && seen.isEmpty() ? List.of(BEYOND) : List.of();
        boolean unknown = best.filter(ranked ->
                        !EventType.plover().contains(ranked.candidate().type()))
                .isPresent();
        return seen.isEmpty() || unknown ? best.map(ranked -> answer(ranked, reasons)) : Optional.of(joint(all, seen));
    }

    /** The type that rules and model together find likeliest, with the best trigger of that type. */
    private static Answer joint(List<Ranked> all, Map<EventType, Double> seen) {
        Map<EventType, Double> byRules = new HashMap<>();
        double highest = all.stream().mapToDouble(Ranked::score).max().orElse(0);
        for (Ranked ranked : all) {
            byRules.merge(ranked.candidate().type(), Math.exp(ranked.score() - highest), Math::max);
        }
        double rules =
                byRules.values().stream().mapToDouble(Double::doubleValue).sum();
        double sum = seen.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<EventType, Double> joint = new LinkedHashMap<>();
        seen.forEach((type, probability) -> joint.put(type, MODEL_SHARE * probability / sum));
        byRules.forEach((type, score) -> joint.merge(type, (1 - MODEL_SHARE) * score / rules, Double::sum));
        Map.Entry<EventType, Double> likeliest =
                joint.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        Optional<Candidate> trigger = all.stream()
                .filter(ranked -> ranked.candidate().type().equals(likeliest.getKey()))
                .max(Comparator.comparingDouble(Ranked::score))
                .map(Ranked::candidate);
        return new Answer(
                likeliest.getKey(),
                trigger.flatMap(Candidate::mode).map(List::of).orElse(List.of()),
                trigger.map(found -> found.match().trigger().rule()).orElse("model"),
                likeliest.getValue(),
                List.of());
    }

    private record Ranked(Candidate candidate, double score) {}

    private static Answer answer(Ranked best, List<String> reasons) {
        Candidate candidate = best.candidate();
        return new Answer(
                candidate.type(),
                candidate.mode().map(List::of).orElse(List.of()),
                candidate.match().trigger().rule(),
                1 / (1 + Math.exp(-(best.score() - 3) / 2)),
                reasons);
    }

    /** Where words stand in a text: every place of the whole, empty if there is none. */
    public static List<Span> places(Annotated document, String words) {
        List<Span> found = new ArrayList<>();
        String text = document.document().text();
        for (int at = words.isEmpty() ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            found.add(document.points().span(at, at + words.length()));
        }
        return found;
    }

    /** Scores how well a trigger joins two sides in one sentence. */
    private static final class PairRanker {
        private final Sentence sentence;
        private final SentenceCoder coder;
        private final List<Span> source;
        private final List<Span> target;

        PairRanker(Sentence sentence, SentenceCoder coder, List<Span> source, List<Span> target) {
            this.sentence = sentence;
            this.coder = coder;
            this.source = source;
            this.target = target;
        }

        double score(Candidate candidate, List<Candidate> all) {
            Match match = candidate.match();
            Arguments.Roles roles = candidate.roles();
            double score = 0.15 * Math.min(8, match.weight());
            score -= match.has(Trigger.Flag.WEAK) ? 1.5 : 0;
            score -=
                    match.trigger().kind() == Trigger.Kind.NOUN && match.light().isEmpty() ? 0.5 : 0;
            score += actor(match, roles) + recipient(match, roles);
            score -= swallowed(candidate, all) ? 2.5 : 0;
            score -= within(match.head(), source) || within(match.head(), target) ? 2 : 0;
            return score - 0.02 * match.head().index();
        }

        private double actor(Match match, Arguments.Roles roles) {
            if (source.isEmpty()) {
                return 0;
            }
            if (anyWithin(roles.actors(), source)) {
                return 3;
            }
            if (match.has(Trigger.Flag.REVERSED) && anyWithin(roles.recipients(), source)) {
                return 2;
            }
            if (anyWithin(roles.recipients(), source)) {
                return 0;
            }
            return below(match, source) ? 1.5 : 0;
        }

        private double recipient(Match match, Arguments.Roles roles) {
            if (target.isEmpty()) {
                return 0;
            }
            if (anyWithin(roles.recipients(), target) || anyWithin(roles.things(), target)) {
                return 2.5;
            }
            if (anyWithin(match.slots().objects(), target) || anyWithin(match.obliques(), target)) {
                return 2.3;
            }
            if (anyWithin(roles.actors(), target)) {
                return match.has(Trigger.Flag.BOTH) || match.has(Trigger.Flag.REVERSED) ? 2.5 : -1;
            }
            return below(match, target) ? 1.8 : 0;
        }

        private boolean below(Match match, List<Span> side) {
            return sentence.subtree(match.carrier()).stream().anyMatch(token -> within(token, side));
        }

        private boolean swallowed(Candidate candidate, List<Candidate> all) {
            return all.stream()
                    .filter(other -> !other.match().has(Trigger.Flag.WEAK))
                    .anyMatch(other -> coder.swallows(other, candidate));
        }

        private static boolean anyWithin(List<Token> tokens, List<Span> side) {
            return tokens.stream().anyMatch(token -> within(token, side));
        }

        private static boolean within(Token token, List<Span> side) {
            return side.stream().anyMatch(span -> span.overlaps(token.span()));
        }
    }
}
