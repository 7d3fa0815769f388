package org.entente.code.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.code.syntax.Assertion;
import org.entente.code.syntax.Clauses;
import org.entente.codebook.meeting.MeetingLexicon;
import org.entente.codebook.meeting.MeetingLexicon.Effect;
import org.entente.model.Meeting.Status;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Whether a meeting is told as held, planned or cancelled; none of these where it is denied, wished for or possible. */
final class Reality {
    private static final Set<String> MAYBE =
            Set.of("could", "may", "might", "can", "should", "must", "ought", "need", "dare");
    private static final Set<String> HABIT =
            Set.of("regularly", "annually", "often", "usually", "routinely", "rarely", "periodically");
    /** Verbs below which an infinitive is as real as they are. */
    private static final Set<String> TRANSPARENT =
            Set.of("begin", "start", "continue", "go", "come", "get", "manage", "proceed", "return", "help", "use");

    private static final Set<String> BEFORE = Set.of("before", "ahead");
    private static final Set<Relation> SUBORDINATE =
            Set.of(Relation.XCOMP, Relation.ADVCL, Relation.ACL, Relation.CCOMP, Relation.OPRD, Relation.DEP);
    private static final Set<String> GLAD = Set.of(
            "pleased",
            "please",
            "glad",
            "happy",
            "delighted",
            "delight",
            "honored",
            "honoured",
            "honor",
            "honour",
            "pleasure",
            "privilege",
            "grateful",
            "proud");
    private static final int DEEPEST = 6;

    private final Sentence sentence;
    private final MeetingLexicon lexicon;
    private final Assertion assertion;
    private final Clauses clauses;

    Reality(Sentence sentence, MeetingLexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.assertion = new Assertion(sentence);
        this.clauses = new Clauses(sentence);
    }

    /** How a verb of meeting is told. */
    Optional<Status> ofVerb(Token verb) {
        return ofVerb(verb, 0);
    }

    private Optional<Status> ofVerb(Token verb, int depth) {
        if (depth > DEEPEST || assertion.negated(verb) || conditional(verb) || habit(verb)) {
            return Optional.empty();
        }
        List<Token> helpers = sentence.children(verb, Relation.AUX);
        if (has(helpers, Set.of("will", "shall", "'ll", "wo"))) {
            return Optional.of(Status.PLANNED);
        }
        if (has(helpers, Set.of("would", "'d"))) {
            return verb.relation() == Relation.CCOMP ? Optional.of(Status.PLANNED) : Optional.empty();
        }
        if (has(helpers, MAYBE)) {
            return Optional.empty();
        }
        boolean infinitive = helpers.stream().anyMatch(helper -> helper.tag().equals("TO"));
        Optional<Token> above = sentence.head(verb);
        if (infinitive) {
            return above.map(head -> infinitive(verb, head, depth)).orElse(Optional.of(Status.PLANNED));
        }
        if (verb.relation() == Relation.CONJ
                && helpers.isEmpty()
                && above.isPresent()
                && above.get().verb()
                && sentence.child(verb, Relation.NSUBJ, Relation.NSUBJPASS).isEmpty()) {
            return ofVerb(above.get(), depth + 1);
        }
        return gerund(verb, above, depth);
    }

    private Optional<Status> gerund(Token verb, Optional<Token> above, int depth) {
        if (verb.tag().equals("VB")
                && sentence.child(verb, Relation.NSUBJ, Relation.AUX).isEmpty()) {
            return Optional.empty();
        }
        if (!verb.tag().equals("VBG") || verb.relation() != Relation.PCOMP || above.isEmpty()) {
            return Optional.of(Status.HELD);
        }
        String preposition = above.get().lemma();
        if (preposition.equals("without") || preposition.equals("of") || preposition.equals("for")) {
            return Optional.empty();
        }
        boolean kept = preposition.equals("from")
                && sentence.head(above.get()).flatMap(this::effect).isPresent();
        if (kept) {
            return Optional.empty();
        }
        if (BEFORE.contains(preposition)) {
            return clauses.clauseAbove(above.get()).flatMap(verbAbove -> ofVerb(verbAbove, depth + 1));
        }
        return Optional.of(Status.HELD);
    }

    private Optional<Status> infinitive(Token verb, Token head, int depth) {
        Optional<Effect> effect = effect(head);
        if (effect.isPresent()) {
            return assertion.negated(head) ? Optional.empty() : status(effect.get());
        }
        if (glad(head)) {
            return Optional.of(Status.HELD);
        }
        if (head.lemma().equals("be")) {
            return Optional.of(Status.PLANNED);
        }
        boolean purpose = verb.relation() == Relation.ADVCL || TRANSPARENT.contains(head.lemma());
        if (head.verb() && SUBORDINATE.contains(verb.relation()) && purpose) {
            return ofVerb(head, depth + 1);
        }
        if (head.verb() && verb.relation() == Relation.CONJ) {
            return ofVerb(head, depth + 1);
        }
        if (head.noun() && (head.lemma().equals("trip") || head.lemma().equals("visit"))) {
            return ofNoun(head, depth + 1);
        }
        return Optional.empty();
    }

    /** "It is a pleasure to welcome", "was delighted to visit": it takes place. */
    private boolean glad(Token head) {
        return GLAD.contains(head.lemma())
                || (head.lemma().equals("be")
                        && sentence.children(head, Relation.ATTR, Relation.ACOMP).stream()
                                .anyMatch(word -> GLAD.contains(word.lemma())));
    }

    /** How a noun for a meeting is told. */
    Optional<Status> ofNoun(Token noun) {
        return ofNoun(noun, 0);
    }

    private Optional<Status> ofNoun(Token noun, int depth) {
        if (depth > DEEPEST || assertion.negated(noun)) {
            return Optional.empty();
        }
        for (Token modifier : sentence.children(noun, Relation.NMOD, Relation.COMPOUND, Relation.ACL)) {
            boolean before = modifier.index() < noun.index();
            Optional<Effect> effect = before || modifier.tag().equals("VBN") ? effect(modifier) : Optional.empty();
            if (effect.isPresent()) {
                return calledOff(noun) ? Optional.of(Status.CANCELLED) : status(effect.get());
            }
        }
        Optional<Token> above = sentence.head(noun);
        if (above.isEmpty()) {
            return Optional.of(Status.HELD);
        }
        Token head = above.get();
        if (noun.relation() == Relation.CONJ && head.noun()) {
            return ofNoun(head, depth + 1);
        }
        return noun.relation() == Relation.POBJ ? oblique(head, depth) : argument(noun, head, depth);
    }

    /** "the planned talks were cancelled": what was planned is no longer. */
    private boolean calledOff(Token noun) {
        boolean affected = noun.relation() == Relation.DOBJ || noun.relation() == Relation.NSUBJPASS;
        return affected
                && sentence.head(noun)
                        .filter(verb -> !assertion.negated(verb))
                        .flatMap(this::effect)
                        .filter(Effect.CANCELLED::equals)
                        .isPresent();
    }

    private Optional<Status> argument(Token noun, Token head, int depth) {
        if (!head.verb()) {
            return Optional.of(Status.HELD);
        }
        boolean affected = noun.relation() != Relation.NSUBJ || new Clauses(sentence).passive(head);
        Optional<Effect> effect = affected ? effect(head) : Optional.empty();
        if (effect.isPresent()) {
            return assertion.negated(head) && effect.get() != Effect.CANCELLED
                    ? Optional.empty()
                    : status(effect.get());
        }
        return ofVerb(head, depth + 1);
    }

    private Optional<Status> oblique(Token preposition, int depth) {
        String word = preposition.lemma();
        Optional<Token> verb = clauses.clauseAbove(preposition);
        if (BEFORE.contains(word) || (word.equals("of") && aheadOf(preposition))) {
            return Optional.of(Status.PLANNED);
        }
        Optional<Token> governor = sentence.head(preposition);
        if (governor.isPresent()
                && governor.get().noun()
                && Set.of("of", "for", "at", "in").contains(word)) {
            Optional<Effect> effect = effect(governor.get());
            return effect.isPresent() ? status(effect.get()) : ofNoun(governor.get(), depth + 1);
        }
        boolean own = governor.isPresent() && governor.get().verb();
        if (own
                && (word.equals("for") || word.equals("on"))
                && effect(governor.get()).isPresent()) {
            return status(effect(governor.get()).get());
        }
        if (word.equals("after") || word.equals("since") || word.equals("following") || verb.isEmpty()) {
            return Optional.of(Status.HELD);
        }
        if (own && assertion.negated(governor.get())) {
            return Optional.of(Status.HELD);
        }
        Optional<Status> told = ofVerb(verb.get(), depth + 1);
        return told.isEmpty() && !word.equals("for") ? Optional.of(Status.HELD) : told;
    }

    private boolean aheadOf(Token preposition) {
        return sentence.head(preposition)
                .filter(head -> head.lemma().equals("ahead"))
                .isPresent();
    }

    private Optional<Effect> effect(Token word) {
        Optional<Effect> withParticle = sentence.child(word, Relation.PRT)
                .flatMap(particle -> lexicon.effect(word.lemma() + " " + particle.lemma()));
        if (withParticle.isPresent()) {
            return withParticle;
        }
        Optional<Effect> byLemma = lexicon.effect(word.lemma());
        return byLemma.isPresent() ? byLemma : lexicon.effect(word.form().toLowerCase(Locale.ROOT));
    }

    private static Optional<Status> status(Effect effect) {
        return switch (effect) {
            case PLANNED -> Optional.of(Status.PLANNED);
            case CANCELLED -> Optional.of(Status.CANCELLED);
            case UNREAL -> Optional.empty();
        };
    }

    private boolean conditional(Token verb) {
        return has(sentence.children(verb, Relation.MARK), Set.of("if", "unless", "whether", "lest"));
    }

    private boolean habit(Token verb) {
        return has(sentence.children(verb, Relation.ADVMOD), HABIT);
    }

    private static boolean has(List<Token> tokens, Set<String> words) {
        return tokens.stream()
                .anyMatch(token -> words.contains(token.lemma())
                        || words.contains(token.form().toLowerCase(Locale.ROOT)));
    }
}
