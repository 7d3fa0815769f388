package org.entente.code.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.codebook.trigger.Trigger;
import org.entente.codebook.trigger.WordTest;
import org.entente.model.Annotated;
import org.entente.model.AuxiliaryMode;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Where rules and model meet: what the rules chose is weighed, what they passed over is heard again, and acts that only the
 * model sees are added. Types that the model does not know are left to the rules.
 */
final class JointChoice {
    /** What the rules chose is dropped where the model sees less of an act in it. */
    private static final double LEAST_OF_CHOSEN = 0.2;

    /** What the rules met but did not choose is taken up where the model sees more of an act. */
    private static final double LEAST_OF_MET = 0.5;

    /** Acts without a trigger are added where the model sees more of an act. */
    private static final double LEAST_OF_UNMET = 0.8;

    /** And where rules and model together are surer than this. */
    private static final double LEAST_CONFIDENCE_OF_UNMET = 0.5;

    /** How much more the rules' type weighs, as a factor of odds. */
    private static final double RULES_TYPE = 8;

    private static final double LEAST_OF_ROLE = 0.5;

    /** The rules' parties give way to others where the model finds them less likely. */
    private static final double LEAST_OF_RULES_ROLE = 0.05;

    /** Of several parties that the rules name, those stay whom the model finds as likely as this. */
    private static final double LEAST_OF_LISTED = 0.2;

    /** Where nobody else is the recipient, a party will do that is likelier than this. */
    private static final double LEAST_OF_LIKELIEST = 0.1;

    private static final double LEAST_OF_AUXILIARY = 0.5;
    private static final double LEAST_OF_MODE = 0.5;

    private static final Comparator<Decided> TEXT_ORDER = Comparator.comparingInt(
            decided -> decided.candidate().match().head().index());

    /** How the rules begin that no trigger stands behind. */
    private static final String OWN_RULE = "model.";

    private final SentenceModel model;
    private final EventCodebook codebook;
    private final Annotated document;
    private final SentenceCoder coder;

    JointChoice(SentenceModel model, EventCodebook codebook, Annotated document, SentenceCoder coder) {
        this.model = model;
        this.codebook = codebook;
        this.document = document;
        this.coder = coder;
    }

    /** What becomes of all candidates, the rules' and the model's, once both were heard. */
    List<Decided> of(List<Decided> byRules) {
        Heard heard = new Heard();
        List<Decided> found = new ArrayList<>();
        Set<Integer> covered = new HashSet<>();
        for (Decided decided : byRules) {
            if (decided.chosen()) {
                List<Token> act = heard.act(decided.candidate().match());
                act.forEach(token -> covered.add(token.index()));
                found.add(weighed(decided, act, heard));
            }
        }
        List<Decided> others = new ArrayList<>(
                byRules.stream().filter(decided -> !decided.chosen()).toList());
        for (List<Token> act : heard.acts()) {
            if (act.stream().noneMatch(token -> covered.contains(token.index()))) {
                taken(act, others, heard)
                        .filter(taken -> !told(taken.candidate(), found))
                        .ifPresent(found::add);
            }
        }
        found.addAll(others);
        found.sort(TEXT_ORDER);
        return found;
    }

    /** Whether another act is about this one, or is the same in other words: "issued a statement calling on". */
    private boolean told(Candidate taken, List<Decided> found) {
        return found.stream()
                .filter(Decided::chosen)
                .map(Decided::candidate)
                .anyMatch(other -> coder.swallows(other, taken)
                        || (other.type().equals(taken.type())
                                && other.roles().actors().equals(taken.roles().actors())
                                && receiving(other).equals(receiving(taken))));
    }

    private static List<Token> receiving(Candidate candidate) {
        Arguments.Roles roles = candidate.roles();
        return roles.recipients().isEmpty() ? roles.things() : roles.recipients();
    }

    private Decided weighed(Decided decided, List<Token> act, Heard heard) {
        Candidate candidate = decided.candidate();
        if (!heard.knows(candidate.type())) {
            return decided;
        }
        if (!heard.read(act)) {
            return decided.of(candidate.because("beyond what the model reads of a sentence: by rules alone"));
        }
        double probability = heard.probability(act);
        if (probability < LEAST_OF_CHOSEN) {
            return Decided.of(candidate.noAct(probability), Verdict.NO_ACT);
        }
        Set<EventType> removed = EventType.plover().stream()
                .filter(type -> !type.equals(candidate.type()) && removed(type, act))
                .collect(Collectors.toSet());
        return decided.of(joined(candidate, act, heard, removed));
    }

    /** Whether the user's folder took a word of an act out of all triggers of a type. */
    private boolean removed(EventType type, List<Token> act) {
        return act.stream().anyMatch(token -> codebook.triggers().removed(type, token));
    }

    /** An act that the rules did not choose: by the best trigger that they met in it, or by none. */
    private Optional<Decided> taken(List<Token> act, List<Decided> others, Heard heard) {
        Set<Integer> words = new HashSet<>();
        act.forEach(token -> words.add(token.index()));
        Optional<Decided> met = others.stream()
                .filter(other -> other.verdict() != Verdict.SWALLOWED)
                .filter(other -> words.contains(other.candidate().match().head().index())
                        && heard.knows(other.candidate().type()))
                .max(Comparator.comparingInt(other -> other.candidate().match().weight()));
        Candidate base = met.map(Decided::candidate).orElseGet(() -> unmet(act, heard));
        Candidate candidate = joined(base, act, heard, Set.of());
        double least = met.isPresent() ? LEAST_OF_MET : LEAST_OF_UNMET;
        double confidence = candidate.weighed().map(Weighed::confidence).orElse(0.0);
        if (candidate.roles().actors().isEmpty()
                || heard.probability(act) < least
                || (met.isEmpty() && confidence < LEAST_CONFIDENCE_OF_UNMET)) {
            return Optional.empty();
        }
        boolean byRules = met.isPresent() && candidate.type().equals(base.type());
        if (!byRules && removed(candidate.type(), act)) {
            return leftOut(candidate, met, others);
        }
        met.ifPresent(others::remove);
        return Optional.of(Decided.of(candidate, Verdict.CHOSEN));
    }

    /** The user's folder stands against the model: what the rules met stays as they left it. */
    private static Optional<Decided> leftOut(Candidate candidate, Optional<Decided> met, List<Decided> others) {
        if (met.isEmpty()) {
            return Optional.of(Decided.of(candidate, Verdict.REMOVED));
        }
        Decided left = met.get();
        String reason =
                "not taken up as %s, as the model sees it: %s".formatted(candidate.type(), Verdict.REMOVED.words());
        others.set(others.indexOf(left), left.of(left.candidate().because(reason)));
        return Optional.empty();
    }

    private Candidate unmet(List<Token> act, Heard heard) {
        Token head = heard.head(act);
        List<Span> words = act.stream().map(Token::span).toList();
        EventType type = most(heard.view(words, List.of(), List.of()).types());
        Trigger trigger = new Trigger(
                OWN_RULE + type.name().toLowerCase(Locale.ROOT),
                type,
                head.verb() ? Trigger.Kind.VERB : Trigger.Kind.NOUN,
                head.lemma(),
                List.of(),
                WordTest.FREE,
                List.of(),
                WordTest.FREE,
                WordTest.FREE,
                WordTest.FREE,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                0,
                "",
                Optional.empty(),
                model.version());
        return coder.unmet(trigger, act, head);
    }

    /**
     * A candidate as rules and model see it together.
     *
     * @param closed types that it is not given
     */
    private Candidate joined(Candidate base, List<Token> act, Heard heard, Set<EventType> closed) {
        List<Span> words = act.stream().map(Token::span).toList();
        Arguments.Roles roles = roles(base, words, heard);
        List<Token> recipients = roles.recipients().isEmpty() ? roles.things() : roles.recipients();
        ModelReading.View view = heard.view(words, spans(roles.actors()), spans(recipients));
        boolean ruled = !base.match().trigger().rule().startsWith(OWN_RULE);
        Map<EventType, Double> types = new LinkedHashMap<>(view.types());
        if (ruled) {
            types.merge(base.type(), RULES_TYPE, (a, b) -> a * b);
        }
        double sum = types.values().stream().mapToDouble(Double::doubleValue).sum();
        EventType likeliest = most(types);
        types.keySet().removeAll(closed);
        EventType type = most(types);
        double probability = types.getOrDefault(type, 0.0) / sum;
        Weighed weighed = new Weighed(heard.probability(act), probability, heard.reading.contexts());
        List<String> reasons = new ArrayList<>(base.reasons());
        reasons.add(String.format(
                Locale.ROOT, "the model sees an act with %.2f, %s with %.2f", weighed.act(), type, probability));
        if (ruled && !type.equals(base.type())) {
            reasons.add("%s by the model against %s by the rule".formatted(type, base.type()));
        }
        if (!type.equals(likeliest)) {
            reasons.add("not %s, as the model sees it: %s".formatted(likeliest, Verdict.REMOVED.words()));
        }
        Optional<Mode> mode = mode(base, type, view);
        boolean ownMode = base.ownMode() && type.equals(base.type());
        Set<AuxiliaryMode> auxiliary = auxiliary(base, view);
        reasons.addAll(differences(base, mode, auxiliary));
        if (ownMode) {
            reasons.add("the mode is of a row of the codebook folder, so the model is not asked for one");
        }
        return new Candidate(
                base.match(), roles, type, mode, ownMode, auxiliary, base.telling(), reasons, Optional.of(weighed));
    }

    /** Where mode and telling are not those that the rules gave reasons for. */
    private static List<String> differences(Candidate base, Optional<Mode> mode, Set<AuxiliaryMode> auxiliary) {
        List<String> found = new ArrayList<>();
        mode.filter(each -> !base.mode().equals(mode))
                .ifPresent(each -> found.add("mode \"%s\" by the model".formatted(each.code())));
        for (AuxiliaryMode each : AuxiliaryMode.values()) {
            boolean told = auxiliary.contains(each);
            if (told != base.auxiliary().contains(each)) {
                found.add((told ? "told as %s by the model" : "not told as %s by the model").formatted(each.code()));
            }
        }
        return found;
    }

    private Optional<Mode> mode(Candidate base, EventType type, ModelReading.View view) {
        if (base.ownMode() && type.equals(base.type())) {
            return base.mode();
        }
        Map<Mode, Double> modes = view.modes(type);
        Optional<Mode> most = modes.entrySet().stream()
                .filter(each -> codebook.plover().modes(type).contains(each.getKey()))
                .max(Map.Entry.comparingByValue())
                .filter(each -> each.getValue() >= LEAST_OF_MODE)
                .map(Map.Entry::getKey);
        return most.isPresent() || !type.equals(base.type()) ? most : base.mode();
    }

    private static Set<AuxiliaryMode> auxiliary(Candidate base, ModelReading.View view) {
        Set<AuxiliaryMode> found = EnumSet.noneOf(AuxiliaryMode.class);
        if (!base.asserted()) {
            found.add(AuxiliaryMode.HYPOTHETICAL);
        }
        view.auxiliary().forEach((mode, probability) -> {
            double least = base.auxiliary().contains(mode) ? LEAST_OF_AUXILIARY / 2 : LEAST_OF_AUXILIARY;
            if (probability >= least) {
                found.add(mode);
            }
        });
        return found;
    }

    /** The rules' parties where the model sees them too or sees none; else the model's. */
    private Arguments.Roles roles(Candidate base, List<Span> words, Heard heard) {
        List<ModelReading.Sides> sides = heard.sides(words);
        Arguments.Roles own = base.roles();
        List<Token> acting = chosen(own.actors(), sides, ModelReading.Sides::actor, heard);
        if (acting.isEmpty()) {
            acting = own.actors();
        }
        boolean both = base.match().has(Trigger.Flag.BOTH);
        List<Token> named =
                Stream.concat(own.recipients().stream(), own.things().stream()).toList();
        List<Token> others = both && own.actors().size() > 1
                ? List.of()
                : chosen(named, sides, ModelReading.Sides::recipient, heard);
        if (others.isEmpty() && !(both && acting.size() > 1)) {
            others = likeliest(sides, acting, heard);
        }
        Set<Token> taken = new HashSet<>(acting);
        List<Token> receiving =
                others.stream().filter(token -> !taken.contains(token)).toList();
        List<Token> possible =
                receiving.stream().filter(coder.parties()::possible).toList();
        return new Arguments.Roles(
                acting,
                possible,
                possible.isEmpty() ? receiving : List.of(),
                own.apolitical() && acting.equals(own.actors()));
    }

    /** Where nobody stands out as the recipient: the party that the model finds likeliest, if it is not too unlikely. */
    private List<Token> likeliest(List<ModelReading.Sides> sides, List<Token> acting, Heard heard) {
        return sides.stream()
                .filter(each -> each.recipient() >= LEAST_OF_LIKELIEST && each.recipient() > each.actor())
                .sorted(Comparator.comparingDouble((ModelReading.Sides each) -> -each.recipient()))
                .flatMap(each -> heard.in(each.word()).stream())
                .filter(token -> coder.parties().possible(token) && !acting.contains(token))
                .limit(1)
                .toList();
    }

    /** The rules' words unless the model is sure that they are others. */
    private List<Token> chosen(
            List<Token> byRules,
            List<ModelReading.Sides> sides,
            ToDoubleFunction<ModelReading.Sides> side,
            Heard heard) {
        List<Token> heads = heads(heard.tokens(sides, side));
        double least = byRules.isEmpty() ? 0 : LEAST_OF_RULES_ROLE;
        double own = byRules.stream()
                .mapToDouble(token -> likelihood(token, sides, side, heard))
                .max()
                .orElse(0);
        boolean stay = heads.isEmpty() || (!byRules.isEmpty() && own >= least);
        return stay ? listed(byRules, own, sides, side, heard) : heads;
    }

    /** Of several only those whom the model does not think out of place: "met to discuss the risks posed by Cuba". */
    private static List<Token> listed(
            List<Token> byRules,
            double most,
            List<ModelReading.Sides> sides,
            ToDoubleFunction<ModelReading.Sides> side,
            Heard heard) {
        return most < LEAST_OF_ROLE
                ? byRules
                : byRules.stream()
                        .filter(token -> likelihood(token, sides, side, heard) >= LEAST_OF_LISTED)
                        .toList();
    }

    private static double likelihood(
            Token token, List<ModelReading.Sides> sides, ToDoubleFunction<ModelReading.Sides> side, Heard heard) {
        return sides.stream()
                .filter(each -> heard.in(each.word()).contains(token))
                .mapToDouble(side)
                .max()
                .orElse(0);
    }

    /** The words of each stretch that hang on a word outside of it. */
    private List<Token> heads(List<Token> words) {
        return words.stream()
                .filter(token ->
                        coder.sentence().head(token).filter(words::contains).isEmpty())
                .filter(token ->
                        token.noun() || token.pronoun() || coder.parties().possible(token))
                .toList();
    }

    private static List<Span> spans(List<Token> tokens) {
        return tokens.stream().map(Token::span).toList();
    }

    private static EventType most(Map<EventType, Double> types) {
        return types.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** What the model heard of the sentence, in the document's offsets. */
    private final class Heard {
        private final int begin = coder.sentence().span().begin();
        private final ModelReading reading =
                model.read(document.words(coder.sentence().span()));
        private final double[] acts = new double[coder.sentence().tokens().size()];
        private final Set<Integer> read = new HashSet<>();

        Heard() {
            for (ModelReading.Scored scored : reading.acts()) {
                for (Token token : in(scored.word())) {
                    read.add(token.index());
                    acts[token.index()] = Math.max(acts[token.index()], scored.probability());
                }
            }
        }

        private List<Token> in(Span word) {
            Span there = new Span(word.begin() + begin, word.end() + begin);
            return coder.sentence().tokens().stream()
                    .filter(token -> token.span().overlaps(there))
                    .toList();
        }

        private List<Span> here(List<Span> spans) {
            return spans.stream()
                    .map(span -> new Span(span.begin() - begin, span.end() - begin))
                    .toList();
        }

        boolean knows(EventType type) {
            return EventType.plover().contains(type);
        }

        /** Whether the model read any of these words: it reads a long sentence only up to a point. */
        boolean read(List<Token> act) {
            return act.stream().anyMatch(token -> read.contains(token.index()));
        }

        double probability(List<Token> act) {
            return act.stream().mapToDouble(token -> acts[token.index()]).max().orElse(0);
        }

        ModelReading.View view(List<Span> act, List<Span> actor, List<Span> recipient) {
            return reading.view(here(act), here(actor), here(recipient));
        }

        List<ModelReading.Sides> sides(List<Span> act) {
            return reading.sides(here(act));
        }

        /** The words that belong to a side. */
        List<Token> tokens(List<ModelReading.Sides> sides, ToDoubleFunction<ModelReading.Sides> side) {
            return sides.stream()
                    .filter(each -> side.applyAsDouble(each) >= LEAST_OF_ROLE)
                    .flatMap(each -> in(each.word()).stream())
                    .distinct()
                    .toList();
        }

        /** The words of a trigger, with those beside them in which the model sees an act. */
        List<Token> act(Match match) {
            Set<Integer> words = new HashSet<>(Set.of(match.head().index()));
            match.light().ifPresent(light -> words.add(light.index()));
            for (List<Token> act : acts()) {
                if (act.stream().anyMatch(token -> words.contains(token.index()))) {
                    act.forEach(token -> words.add(token.index()));
                }
            }
            return coder.sentence().tokens().stream()
                    .filter(token -> words.contains(token.index()))
                    .toList();
        }

        /** Stretches of words that name an act. */
        List<List<Token>> acts() {
            List<List<Token>> found = new ArrayList<>();
            List<Token> open = new ArrayList<>();
            for (Token token : coder.sentence().tokens()) {
                if (acts[token.index()] >= LEAST_OF_MET) {
                    open.add(token);
                } else if (!open.isEmpty()) {
                    found.add(List.copyOf(open));
                    open.clear();
                }
            }
            if (!open.isEmpty()) {
                found.add(List.copyOf(open));
            }
            return found;
        }

        /** The word of a stretch on which the others hang: a verb, if there is one. */
        Token head(List<Token> act) {
            return act.stream()
                    .filter(token ->
                            coder.sentence().head(token).filter(act::contains).isEmpty())
                    .findFirst()
                    .orElse(act.get(0));
        }
    }
}
