package org.entente.code.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.code.syntax.Assertion;
import org.entente.code.syntax.Clauses;
import org.entente.codebook.trigger.PrepositionTest;
import org.entente.codebook.trigger.Trigger;
import org.entente.codebook.trigger.TriggerLexicon;
import org.entente.codebook.trigger.WordClasses;
import org.entente.codebook.trigger.WordTest;
import org.entente.model.EventType;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Finds the triggers of a sentence whose frames are met. */
final class TriggerMatcher {
    private static final Set<String> SELF = Set.of("we", "i");
    private static final Set<String> OUGHT = Set.of("should", "must", "ought");
    private static final Set<String> UNDER = Set.of("under", "with");
    /** Words between joined verbs that still share an object. */
    private static final int NEAR = 4;

    private final TriggerLexicon lexicon;
    private final WordClasses classes;
    private final Sentence sentence;
    private final Clauses clauses;
    private final Assertion assertion;
    private final PossibleParties parties;
    private final Slots.Reader slots;

    TriggerMatcher(
            TriggerLexicon lexicon, WordClasses classes, Sentence sentence, Clauses clauses, PossibleParties parties) {
        this.lexicon = lexicon;
        this.classes = classes;
        this.sentence = sentence;
        this.clauses = clauses;
        this.assertion = new Assertion(sentence);
        this.parties = parties;
        this.slots = new Slots.Reader(sentence, clauses, parties);
    }

    /** All triggers met, the most specific of a word first. */
    List<Match> matches() {
        List<Match> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            List<Trigger> triggers = lexicon.of(token);
            if (!triggers.isEmpty() && !insideName(token)) {
                found.addAll(matches(token, triggers));
            }
        }
        return found;
    }

    /** "the Campaign to Save Rivers": what a body is called is not done. */
    private static boolean insideName(Token word) {
        return word.verb()
                && word.entityType().equals("ORG")
                && !word.entity().startsWith("U-")
                && !word.entity().startsWith("B-");
    }

    private List<Match> matches(Token word, List<Trigger> triggers) {
        Slots own = slots.of(word);
        List<Token> shared = own.objects().isEmpty() ? sharedObjects(word) : List.of();
        return triggers.stream()
                .flatMap(trigger -> match(trigger, word, withParticles(trigger, word, own))
                        .or(() -> shared.isEmpty() ? Optional.empty() : match(trigger, word, own.withObjects(shared)))
                        .stream())
                .sorted(Comparator.comparingInt((Match match) -> -match.weight()))
                .toList();
    }

    /** Triggers of words that meet none of theirs, the nearest to being met first. */
    List<Misfit> misfits() {
        List<Misfit> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            List<Trigger> triggers = lexicon.of(token);
            if (!triggers.isEmpty() && matches(token, triggers).isEmpty()) {
                Slots own = slots.of(token);
                triggers.stream()
                        .distinct()
                        .flatMap(trigger -> misfit(trigger, token, withParticles(trigger, token, own)).stream())
                        .sorted(Comparator.comparing((Misfit misfit) -> misfit.part())
                                .reversed())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private Optional<Misfit> misfit(Trigger trigger, Token word, Slots own) {
        return unmet(trigger, word, own)
                .map(part -> new Misfit(
                        trigger, word, part, new FrameWords(trigger).of(part), part.found(own, clauses.actors(word))));
    }

    private Optional<Match> match(Trigger trigger, Token word, Slots own) {
        if (trigger.kind() == Trigger.Kind.MODAL) {
            return modal(trigger, word);
        }
        return unmet(trigger, word, own).isEmpty() ? Optional.of(met(trigger, word, own)) : Optional.empty();
    }

    /** The first part of a frame that is not met; empty where it is met as a whole. */
    private Optional<FramePart> unmet(Trigger trigger, Token word, Slots own) {
        Optional<FramePart> unmet = switch (trigger.kind()) {
            case VERB -> word.verb() ? verb(trigger, word, own) : Optional.of(FramePart.WORD);
            case NOUN -> noun(trigger, word, own);
            case MODAL -> modal(trigger, word).isPresent() ? Optional.empty() : Optional.of(FramePart.SAID);
            case ADJECTIVE -> adjective(trigger, word);
        };
        if (unmet.isPresent() || trigger.kind() == Trigger.Kind.MODAL) {
            return unmet;
        }
        if (!complements(trigger, own)) {
            return Optional.of(FramePart.COMPLEMENT);
        }
        return prepositions(trigger, own) ? Optional.empty() : Optional.of(FramePart.PREPOSITION);
    }

    private Match met(Trigger trigger, Token word, Slots own) {
        Token last = last(trigger, word, own);
        // A listed object says more than one that is just any party.
        boolean listedParty =
                trigger.object().party() && !trigger.object().lemmas().isEmpty() && last.equals(word);
        int weight = trigger.specificity() - (listedParty ? 1 : 0);
        return new Match(trigger, word, own, last, light(trigger, word), weight);
    }

    /**
     * "said that Iran must stop": the verb under the auxiliary is what is asked, the verb of saying carries it. "We will
     * build": what those who speak or both sides will do is agreed.
     */
    private Optional<Match> modal(Trigger trigger, Token auxiliary) {
        if (auxiliary.relation() == Relation.CCOMP) {
            return reported(trigger, auxiliary);
        }
        Optional<Token> under = sentence.head(auxiliary)
                .filter(verb ->
                        auxiliary.relation() == Relation.AUX && auxiliary.tag().equals("MD"));
        if (under.isEmpty()) {
            return Optional.empty();
        }
        Token verb = under.get();
        if (trigger.type().equals(EventType.AGREE)) {
            List<Token> subjects = clauses.actors(verb);
            boolean promises = (fills(trigger.subject(), subjects)
                            || parties.heads(subjects).size() > 1)
                    && !classes.contains("STATES", verb.lemma())
                    && !clauses.passive(verb)
                    && !assertion.negated(verb);
            return promises ? Optional.of(carriedBy(trigger, verb, auxiliary, verb)) : Optional.empty();
        }
        return sentence.head(verb)
                .filter(says -> !comments(says))
                .filter(says -> verb.relation() == Relation.CCOMP && classes.contains("SAYS", says.lemma()))
                .filter(says -> clauses.actors(verb).stream()
                        .anyMatch(asked -> parties.possible(asked) && !SELF.contains(asked.lemma())))
                .map(says -> carriedBy(trigger, verb, auxiliary, says));
    }

    /** "said Iran was behind the raid", "said Iraq had to leave": what is said of somebody is what is done to him. */
    private Optional<Match> reported(Trigger trigger, Token verb) {
        Slots own = slots.of(verb);
        boolean fits = !assertion.negated(verb)
                && fills(trigger.object(), own.objects())
                && complements(trigger, own)
                && prepositions(trigger, own)
                && clauses.actors(verb).stream()
                        .anyMatch(blamed -> parties.possible(blamed) && !SELF.contains(blamed.lemma()));
        Token last = own.infinitives().isEmpty() ? verb : own.infinitives().get(0);
        return sentence.head(verb)
                .filter(says -> fits && classes.contains("SAYS", says.lemma()))
                .map(says -> new Match(trigger, verb, own, last, Optional.of(says), trigger.specificity()));
    }

    /** "Critics say that Chad must act": what nobody in particular thinks is no demand. */
    private boolean comments(Token says) {
        List<Token> speakers = clauses.actors(says);
        return !speakers.isEmpty()
                && speakers.stream().allMatch(speaker -> classes.contains("COMMENTATOR", speaker.lemma()));
    }

    private Match carriedBy(Trigger trigger, Token verb, Token auxiliary, Token carrier) {
        int weight = trigger.type().equals(EventType.AGREE) ? 0 : trigger.specificity();
        return new Match(trigger, verb, slots.of(verb), auxiliary, Optional.of(carrier), weight);
    }

    private Optional<FramePart> verb(Trigger trigger, Token verb, Slots own) {
        if (!particles(trigger, verb)) {
            return Optional.of(FramePart.PARTICLES);
        }
        if (!fills(trigger.object(), own.objects())) {
            return Optional.of(FramePart.OBJECT);
        }
        if (!voice(trigger, verb)) {
            return Optional.of(FramePart.VOICE);
        }
        if (trigger.has(Trigger.Flag.PLAIN) && !names(verb).isEmpty()) {
            return Optional.of(FramePart.PLAIN);
        }
        if (classes.contains("STANCE", verb.lemma()) && stance(verb)) {
            return Optional.of(FramePart.STANCE);
        }
        if (!trigger.named().free() && !fills(trigger.named(), names(verb))) {
            return Optional.of(FramePart.NAMED);
        }
        if (trigger.has(Trigger.Flag.NEGATED) && !assertion.negated(verb)) {
            return Optional.of(FramePart.NEGATED);
        }
        if (trigger.has(Trigger.Flag.OWN) && !gaveUp(own)) {
            return Optional.of(FramePart.OWN);
        }
        if (!subject(trigger, verb)) {
            return Optional.of(FramePart.SUBJECT);
        }
        return Optional.empty();
    }

    /** "we do not agree on everything": what somebody says of himself as it stands is a stance, no act. */
    private boolean stance(Token verb) {
        boolean present = verb.tag().equals("VBP")
                || verb.tag().equals("VBZ")
                || sentence.children(verb, Relation.AUX).stream()
                        .anyMatch(aux -> aux.lemma().equals("do") && !aux.tag().equals("VBD"));
        return present && clauses.actors(verb).stream().anyMatch(Token::pronoun);
    }

    /** "destroyed its mines", "destroyed the mines under a treaty": what is destroyed is one's own to give up. */
    private boolean gaveUp(Slots own) {
        boolean agreed = own.obliques(UNDER).stream().anyMatch(word -> classes.contains("DEAL", word.lemma()));
        return agreed
                || own.objects().stream()
                        .anyMatch(thing -> sentence.children(thing, Relation.POSS).stream()
                                        .anyMatch(Token::pronoun)
                                || clauses.actors(own.word()).stream()
                                        .anyMatch(actor -> parties.owners(thing).stream()
                                                .anyMatch(owner -> owner.lemma().equals(actor.lemma()))));
    }

    /** "called him a fool": what the object is called. */
    private List<Token> names(Token verb) {
        List<Token> found = new ArrayList<>(sentence.children(verb, Relation.OPRD, Relation.ATTR, Relation.CCOMP));
        for (Token object : sentence.children(verb, Relation.DOBJ)) {
            sentence.children(object, Relation.APPOS).stream()
                    .filter(name -> unbroken(sentence.subtree(name).get(0)))
                    .forEach(found::add);
        }
        return found;
    }

    /** Whether no comma stands before a word. */
    private boolean unbroken(Token first) {
        return first.index() > 0 && !sentence.token(first.index() - 1).tag().equals(",");
    }

    private boolean voice(Trigger trigger, Token verb) {
        return !(trigger.has(Trigger.Flag.PASSIVE) && !clauses.passive(verb))
                && !(trigger.has(Trigger.Flag.ACTIVE) && clauses.passive(verb));
    }

    private boolean subject(Trigger trigger, Token verb) {
        return trigger.subject().free() || fills(trigger.subject(), clauses.actors(verb));
    }

    private Optional<FramePart> adjective(Trigger trigger, Token word) {
        if (!word.tag().startsWith("JJ") && !word.tag().startsWith("VB")) {
            return Optional.of(FramePart.WORD);
        }
        // "The premier is due in Oslo": whose quality it is, where the frame asks.
        boolean fits = clauses.clauseAbove(word)
                .filter(verb -> fills(trigger.subject(), clauses.actors(verb)))
                .isPresent();
        return trigger.subject().free() || fits ? Optional.empty() : Optional.of(FramePart.SUBJECT);
    }

    private Optional<FramePart> noun(Trigger trigger, Token noun, Slots own) {
        if (!(noun.noun() || gerundNoun(trigger, noun))
                || noun.relation() == Relation.COMPOUND
                || noun.relation() == Relation.NMOD
                || noun.entityType().equals("PERSON")
                || own.word().index() != noun.index()) {
            return Optional.of(FramePart.WORD);
        }
        for (int i = 0; i < trigger.particles().size(); i++) {
            int at = noun.index() - trigger.particles().size() + i;
            if (at < 0 || !says(sentence.token(at), trigger.particles().get(i))) {
                return Optional.of(FramePart.PARTICLES);
            }
        }
        return Optional.empty();
    }

    /** "Fighting broke out": a gerund that stands as a noun. */
    private static boolean gerundNoun(Trigger trigger, Token word) {
        return word.tag().equals("VBG")
                && word.form().toLowerCase(Locale.ROOT).equals(trigger.lemma())
                && switch (word.relation()) {
                    case NSUBJ, NSUBJPASS, DOBJ, POBJ, PCOMP, ROOT -> true;
                    default -> false;
                };
    }

    private static boolean says(Token token, String word) {
        return token.lemma().equals(word)
                || token.form().toLowerCase(Locale.ROOT).equals(word);
    }

    /** "criticized and then sanctioned Togo": the object stands with the last of joined verbs. */
    private List<Token> sharedObjects(Token verb) {
        return verb.verb()
                ? sentence.children(verb, Relation.CONJ).stream()
                        .filter(joined -> joined.verb() && joined.index() - verb.index() <= NEAR)
                        .findFirst()
                        .map(joined -> slots.of(joined).objects())
                        .orElse(List.of())
                : List.of();
    }

    /** "took in refugees": a particle read as a preposition has taken the object. */
    private Slots withParticles(Trigger trigger, Token verb, Slots own) {
        if (trigger.particles().isEmpty() || !own.objects().isEmpty() || !verb.verb()) {
            return own;
        }
        List<Token> objects = next(verb)
                .filter(particle -> trigger.particles().contains(particle.lemma()))
                .map(particle -> own.obliques(Set.of(particle.lemma())))
                .orElse(List.of());
        return objects.isEmpty() ? own : own.withObjects(objects);
    }

    private Optional<Token> next(Token word) {
        return word.index() + 1 < sentence.tokens().size()
                ? Optional.of(sentence.token(word.index() + 1))
                : Optional.empty();
    }

    /** Particles hang on the verb or follow it at once: "pulled its troops out", "lashed out". */
    private boolean particles(Trigger trigger, Token verb) {
        for (String particle : trigger.particles()) {
            boolean found = sentence.children(verb).stream()
                    .anyMatch(child -> says(child, particle) && child.index() > verb.index() && alone(child));
            if (!found && next(verb).filter(token -> says(token, particle)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** A preposition with an object of its own is no particle. */
    private boolean alone(Token particle) {
        return particle.relation() != Relation.PREP
                || sentence.children(particle, Relation.POBJ).isEmpty();
    }

    private boolean complements(Trigger trigger, Slots own) {
        boolean fits = !trigger.has(Trigger.Flag.BARE)
                || (own.infinitives().isEmpty()
                        && own.clauses().isEmpty()
                        && own.gerunds().isEmpty());
        if (trigger.has(Trigger.Flag.INFINITIVE)) {
            fits = !own.infinitives().isEmpty() && fills(trigger.complement(), own.infinitives());
        }
        if (trigger.has(Trigger.Flag.CLAUSE)) {
            fits &= !own.clauses().isEmpty() && fills(trigger.complement(), own.clauses());
        }
        if (trigger.has(Trigger.Flag.SUBJUNCTIVE)) {
            fits &= own.clauses().stream().anyMatch(clause -> wanted(own.word(), clause));
        }
        if (trigger.has(Trigger.Flag.GERUND)) {
            fits &= !own.gerunds().isEmpty() && fills(trigger.complement(), own.gerunds());
        }
        return fits;
    }

    /** Whether a clause tells what ought to be: "that he resign", "that the ministers meet" after a past verb. */
    private boolean wanted(Token verb, Token clause) {
        List<Token> auxiliaries = sentence.children(clause, Relation.AUX, Relation.AUXPASS);
        Token finite = auxiliaries.isEmpty() ? clause : auxiliaries.get(0);
        return switch (finite.tag()) {
            case "VB" -> true;
            case "VBP" -> verb.tag().equals("VBD");
            case "MD" -> OUGHT.contains(finite.lemma());
            default -> false;
        };
    }

    private boolean prepositions(Trigger trigger, Slots own) {
        for (PrepositionTest test : trigger.prepositions()) {
            if (test.required() && !stands(test, own)) {
                return false;
            }
        }
        return true;
    }

    private boolean stands(PrepositionTest test, Slots own) {
        return own.prepositions().stream()
                .filter(each -> test.words().contains(each.preposition()))
                .anyMatch(each -> test.object().free() || fills(test.object(), each.objects()));
    }

    private boolean fills(WordTest test, List<Token> slot) {
        if (test.free()) {
            return true;
        }
        if (slot.isEmpty()) {
            return test.none();
        }
        return slot.stream().anyMatch(token -> fits(test, token));
    }

    private boolean fits(WordTest test, Token token) {
        if (listed(test.excluded(), token)) {
            return false;
        }
        return test.any()
                || (test.person() && token.entityType().equals("PERSON"))
                || (test.party() && parties.possible(token))
                || listed(test.lemmas(), token);
    }

    private boolean listed(Set<String> lemmas, Token token) {
        return lemmas.contains(token.lemma())
                || titled(lemmas, token)
                || lemmas.stream().anyMatch(lemma -> lemma.indexOf(' ') > 0 && phrase(lemma, token));
    }

    /** "the airline Mahan Air", "five million kroner": the noun before a name or a number says what it is. */
    private boolean titled(Set<String> lemmas, Token token) {
        return sentence.children(token, Relation.COMPOUND, Relation.NMOD, Relation.QMOD).stream()
                .anyMatch(child -> child.index() < token.index()
                        && lemmas.contains(child.lemma())
                        && (token.properNoun() || child.tag().equals("CD")));
    }

    /** A lemma of several words: the last one is the token, the others modify it. */
    private boolean phrase(String lemma, Token token) {
        List<String> words = Arrays.asList(lemma.split(" ", -1));
        if (!words.get(words.size() - 1).equals(token.lemma())) {
            return false;
        }
        List<Token> below = sentence.children(token);
        return words.subList(0, words.size() - 1).stream()
                .allMatch(word -> below.stream().anyMatch(child -> says(child, word)));
    }

    /** The object that the frame lists belongs to the trigger's words. */
    private Token last(Trigger trigger, Token word, Slots own) {
        if (trigger.object().lemmas().isEmpty()) {
            return word;
        }
        return own.objects().stream()
                .filter(object -> listed(trigger.object().lemmas(), object))
                .findFirst()
                .orElse(word);
    }

    /** The verb that only carries a noun: "carried out an attack", "talks were held", "engaged in fighting". */
    private Optional<Token> light(Trigger trigger, Token noun) {
        if (trigger.kind() != Trigger.Kind.NOUN) {
            return Optional.empty();
        }
        Token at = noun;
        if (at.relation() == Relation.POBJ) {
            at = sentence.head(noun)
                    .filter(under -> under.lemma().equals("in") || on(under))
                    .orElse(at);
        }
        return switch (at.relation()) {
            case DOBJ, NSUBJPASS -> sentence.head(at).filter(this::carries);
            case PREP ->
                sentence.head(at).filter(verb -> carries(verb) || verb.lemma().equals("be"));
            default ->
                sentence.child(noun, Relation.ACL).filter(verb -> verb.tag().equals("VBN") && carries(verb));
        };
    }

    /** "is on a visit to Oman": who is on it makes it. */
    private boolean on(Token preposition) {
        return preposition.lemma().equals("on")
                && sentence.head(preposition)
                        .filter(verb -> verb.lemma().equals("be"))
                        .isPresent();
    }

    private boolean carries(Token verb) {
        return verb.verb() && classes.contains("LIGHT", verb.lemma());
    }
}
