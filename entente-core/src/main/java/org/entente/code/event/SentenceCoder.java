package org.entente.code.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.code.syntax.Clauses;
import org.entente.code.syntax.MendedTree;
import org.entente.codebook.trigger.Borders;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.codebook.trigger.GivenMode;
import org.entente.codebook.trigger.Reading;
import org.entente.codebook.trigger.Trigger;
import org.entente.model.Annotated;
import org.entente.model.AuxiliaryMode;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.entente.model.PublicationDate;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** All candidate events of one sentence. Which of them count is for those who ask. */
final class SentenceCoder {
    private static final Set<EventType> VERBAL_ACTS = Set.of(
            EventType.AGREE,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.ACCUSE,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.PROTEST);

    private final EventCodebook codebook;
    private final Reading reading;
    private final Sentence sentence;
    private final Arguments arguments;
    private final Assertedness assertedness;
    private final OffTopic offTopic;
    private final PossibleParties parties;
    private final TriggerMatcher matcher;
    private final List<Match> matches;

    SentenceCoder(EventCodebook codebook, Reading reading, Annotated document, Sentence parsed) {
        this.codebook = codebook;
        this.reading = reading;
        this.sentence = MendedTree.of(parsed, lemma -> codebook.classes().contains("SPEECH", lemma));
        Clauses clauses = new Clauses(sentence);
        this.parties = new PossibleParties(document, sentence, codebook.classes());
        this.assertedness = new Assertedness(
                sentence, codebook.classes(), document.document().published().map(PublicationDate::date));
        this.offTopic = new OffTopic(sentence, codebook.classes());
        this.matcher = new TriggerMatcher(codebook.triggers(), codebook.classes(), sentence, clauses, parties);
        this.matches = matcher.matches();
        this.arguments = new Arguments(sentence, clauses, parties, codebook.classes(), strongest(matches));
    }

    private static Map<Integer, Match> strongest(List<Match> matches) {
        Map<Integer, Match> found = new HashMap<>();
        for (Match match : matches) {
            if (match.trigger().kind() != Trigger.Kind.MODAL) {
                found.putIfAbsent(match.head().index(), match);
            }
        }
        return found;
    }

    PossibleParties parties() {
        return parties;
    }

    /** The sentence with the tree that the candidates are read from. */
    Sentence sentence() {
        return sentence;
    }

    /** A candidate for every trigger met, weak ones included; those of one word from the most specific down. */
    List<Candidate> candidates() {
        return matches.stream().map(match -> candidate(match, Optional.empty())).toList();
    }

    /** Triggers of words that met none of theirs, with what each asked for. */
    List<Misfit> misfits() {
        return matcher.misfits();
    }

    /**
     * What a match says.
     *
     * @param alone words in which a model alone sees what the match says; its type is then what is told, and crosses no border
     */
    private Candidate candidate(Match match, Optional<String> alone) {
        Arguments.Roles roles = arguments.of(match);
        Assertedness.Telling telling = assertedness.of(match.carrier());
        Set<AuxiliaryMode> auxiliary =
                telling.modes().isEmpty() ? EnumSet.noneOf(AuxiliaryMode.class) : EnumSet.copyOf(telling.modes());
        if (match.has(Trigger.Flag.NEGATED)) {
            auxiliary.remove(AuxiliaryMode.NEGATION);
        }
        if (match.has(Trigger.Flag.AHEAD)) {
            auxiliary.add(AuxiliaryMode.FUTURE);
        }
        if (match.trigger().kind() == Trigger.Kind.MODAL) {
            // "will" is the promise itself, "must" the demand.
            auxiliary.remove(AuxiliaryMode.FUTURE);
        }
        if (auxiliary.contains(AuxiliaryMode.NEGATION)
                && conflict(match.trigger().type())) {
            // "will not attack" is no threat.
            auxiliary.remove(AuxiliaryMode.FUTURE);
        }
        if (reading == Reading.CAMEO && decided(match.carrier())) {
            auxiliary.remove(AuxiliaryMode.FUTURE);
        }
        List<String> reasons = new ArrayList<>();
        EventType type = match.trigger().type(reading);
        Optional<GivenMode> given = type.equals(match.trigger().type()) ? mode(match) : Optional.empty();
        boolean ownMode = given.filter(GivenMode::own).isPresent();
        Optional<Mode> mode = given.map(GivenMode::mode);
        reasons.add(alone.map("the model alone sees an act in \"%s\", no trigger says so"::formatted)
                .orElse("\"%s\" says %s".formatted(words(match), type)));
        for (AuxiliaryMode each : AuxiliaryMode.values()) {
            boolean crosses = alone.isEmpty()
                    && auxiliary.contains(each)
                    && !(telling.disavowed() && each == AuxiliaryMode.NEGATION);
            Optional<Borders.Crossing> crossing =
                    crosses ? codebook.borders().crossing(reading, type, each) : Optional.empty();
            if (crossing.isPresent()) {
                reasons.add("told as %s: %s becomes %s"
                        .formatted(each.code(), type, crossing.get().type()));
                type = crossing.get().type();
                mode = crossing.get().mode();
                ownMode = false;
                auxiliary.remove(each);
            }
        }
        mode.ifPresent(m -> reasons.add("mode \"%s\" by the words near it".formatted(m.code())));
        auxiliary.forEach(each -> reasons.add("told as " + each.code()));
        return new Candidate(match, roles, type, mode, ownMode, auxiliary, telling, reasons, Optional.empty());
    }

    /**
     * A candidate at words in which a model alone sees an act.
     *
     * @param act its words, in text order
     * @param head the one that the others hang on
     */
    Candidate unmet(Trigger trigger, List<Token> act, Token head) {
        Slots own = new Slots.Reader(sentence, new Clauses(sentence), parties).of(head);
        Token last = act.get(act.size() - 1);
        String words = act.stream().map(Token::form).collect(Collectors.joining(" "));
        return candidate(new Match(trigger, head, own, last, Optional.empty(), 0), Optional.of(words));
    }

    private static boolean conflict(EventType type) {
        return switch (type.quadClass()) {
            case VERBAL_CONFLICT, MATERIAL_CONFLICT -> true;
            case VERBAL_COOPERATION, MATERIAL_COOPERATION -> false;
        };
    }

    /** CAMEO takes what was decided as done. */
    private boolean decided(Token carrier) {
        return sentence.head(carrier)
                .filter(above -> codebook.classes().contains("DECIDES", above.lemma()))
                .isPresent();
    }

    private static String words(Match match) {
        String verb = match.light().map(light -> light.lemma() + " ").orElse("");
        return verb
                + String.join(
                        " ", match.trigger().rule().replaceFirst(".*\\.", "").split("-", -1));
    }

    private Optional<GivenMode> mode(Match match) {
        if (match.trigger().mode().isPresent()) {
            boolean own = codebook.triggers().own(match.trigger());
            return match.trigger().mode().map(mode -> new GivenMode(mode, own));
        }
        EventType type = match.trigger().type();
        Set<String> near = near(match);
        Optional<GivenMode> byWords = codebook.modes().byWords(type, near::contains);
        return byWords.isPresent() ? byWords : byComplement(match, type);
    }

    /** Lemmas near a trigger, alone and two by two: its own clause without the clauses below. */
    private Set<String> near(Match match) {
        Set<String> found = new HashSet<>();
        List<Token> below = ownClause(match.carrier());
        for (int i = 0; i < below.size(); i++) {
            Token token = below.get(i);
            found.add(token.lemma());
            if (i > 0) {
                found.add(below.get(i - 1).lemma() + " " + token.lemma());
            }
        }
        return found;
    }

    /** A word and what is below it, in text order, without clauses of their own. */
    private List<Token> ownClause(Token word) {
        TreeMap<Integer, Token> found = new TreeMap<>(Map.of(word.index(), word));
        Deque<Token> open = new ArrayDeque<>(List.of(word));
        while (!open.isEmpty()) {
            for (Token child : sentence.children(open.remove())) {
                boolean clause = switch (child.relation()) {
                    case RELCL, CCOMP, ADVCL, PARATAXIS -> true;
                    case CONJ -> child.verb();
                    default -> false;
                };
                if (!clause && found.put(child.index(), child) == null) {
                    open.add(child);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private Optional<GivenMode> byComplement(Match match, EventType type) {
        for (Match other : nearestFirst(match)) {
            if (other.head().index() != match.head().index() && inside(other, match)) {
                Optional<GivenMode> mode =
                        codebook.modes().byComplement(type, other.trigger().type());
                if (mode.isPresent()) {
                    return mode;
                }
            }
        }
        return type.equals(EventType.REQUEST) && !match.slots().infinitives().isEmpty()
                ? Optional.of(new GivenMode(new Mode("change"), false))
                : Optional.empty();
    }

    /** Whether a trigger tells of a game or of the press. */
    boolean sport(Match match) {
        return offTopic.of(match);
    }

    /** "concern about the fighting between", "the prospect of a deal": a noun that only says what a feeling is about. */
    boolean onlyThoughtOf(Match match) {
        if (match.trigger().kind() != Trigger.Kind.NOUN || match.light().isPresent()) {
            return false;
        }
        Token at = match.head();
        for (int steps = 0; steps < sentence.tokens().size(); steps++) {
            boolean below = switch (at.relation()) {
                case POBJ, PREP, PCOMP, CONJ, DOBJ -> !at.verb();
                default -> false;
            };
            Optional<Token> above = below ? sentence.head(at) : Optional.empty();
            if (above.isEmpty()) {
                return false;
            }
            at = above.get();
            if (codebook.classes().contains(at.verb() ? "THINKS_OF" : "FEELING", at.lemma())) {
                return true;
            }
        }
        return false;
    }

    private List<Match> nearestFirst(Match match) {
        Set<Token> direct = new HashSet<>(match.slots().infinitives());
        direct.addAll(match.slots().clauses());
        direct.addAll(match.slots().gerunds());
        return matches.stream()
                .sorted(Comparator.comparing(other -> !direct.contains(other.head())))
                .toList();
    }

    /** Whether one trigger stands in what another one is about: "agreed to resume", "condemned the attack". */
    boolean inside(Match inner, Match outer) {
        if (inner.head().index() == outer.head().index()
                || outer.light()
                        .filter(light -> light.index() == inner.head().index())
                        .isPresent()) {
            return false;
        }
        Token at = inner.head();
        for (int steps = 0; steps < sentence.tokens().size(); steps++) {
            if (at.index() == outer.head().index()
                    || at.index() == outer.carrier().index()) {
                return true;
            }
            if (!within(at, outer)) {
                return false;
            }
            Optional<Token> above = sentence.head(at);
            if (above.isEmpty()) {
                return false;
            }
            at = above.get();
        }
        return false;
    }

    private boolean within(Token at, Match outer) {
        return switch (at.relation()) {
            case RELCL, PARATAXIS, ROOT, NSUBJ, NSUBJPASS, AGENT -> false;
            case CONJ -> !at.verb() || joinedBelow(at, outer);
            case ADVCL -> sentence.child(at, Relation.NSUBJ, Relation.NSUBJPASS).isEmpty();
            default -> true;
        };
    }

    /** "agreed to open the road and to resume flights": joined to what is agreed, not to the agreeing. */
    private boolean joinedBelow(Token verb, Match outer) {
        return sentence.child(verb, Relation.NSUBJ, Relation.NSUBJPASS).isEmpty()
                && sentence.head(verb)
                        .filter(head -> head.verb()
                                && head.relation() != Relation.ADVCL
                                && head.index() != outer.head().index()
                                && head.index() != outer.carrier().index())
                        .isPresent();
    }

    /** Whether an outer trigger takes an inner one's act as its own matter, so that the inner is no event of its own. */
    boolean swallows(Candidate outer, Candidate inner) {
        if (defersTo(inner, outer)) {
            return true;
        }
        if (!inside(inner.match(), outer.match()) || outer.match().has(Trigger.Flag.DEFERS)) {
            return false;
        }
        return VERBAL_ACTS.contains(outer.match().trigger().type())
                || outer.type().equals(inner.type())
                || (inner.match().trigger().kind() == Trigger.Kind.NOUN && sameSide(outer, inner));
    }

    /** Whether a trigger gives way to one in its infinitive: "decided to withdraw" is the withdrawal. */
    private boolean defersTo(Candidate deferring, Candidate other) {
        return deferring.match().has(Trigger.Flag.DEFERS)
                && !other.match().has(Trigger.Flag.WEAK)
                && deferring
                        .match()
                        .slots()
                        .infinitives()
                        .contains(other.match().head());
    }

    private static boolean sameSide(Candidate outer, Candidate inner) {
        return outer.type().quadClass() == inner.type().quadClass();
    }

    /** The lemmas of a sentence, for contexts and tests. */
    Set<String> lemmas() {
        return sentence.tokens().stream()
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Whether a noun only names again what a verb of the same clause tells. */
    boolean repeats(Token noun, Token verb) {
        return noun.relation() == Relation.DOBJ
                && sentence.head(noun).filter(verb::equals).isPresent();
    }
}
