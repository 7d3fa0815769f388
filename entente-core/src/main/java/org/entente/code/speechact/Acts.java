package org.entente.code.speechact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.syntax.Assertion;
import org.entente.code.syntax.Clauses;
import org.entente.codebook.speechact.Trigger;
import org.entente.codebook.speechact.Triggers;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Finds the acts of one lexicon in one sentence: trigger, who acts, who is addressed, what about. */
public final class Acts {
    /** Verbs whose infinitive is told as done or is done by saying so: "went on to ask", "I would like to urge". */
    private static final Set<String> TELLING = Set.of(
            "continue", "go", "begin", "start", "come", "like", "want", "wish", "join", "move", "proceed", "decide");

    private final Sentence sentence;
    private final Words words;
    private final Clauses clauses;
    private final Assertion assertion;
    private final Slots slots;

    public Acts(Sentence sentence, Words words) {
        this.sentence = sentence;
        this.words = words;
        this.clauses = new Clauses(sentence);
        this.assertion = new Assertion(sentence);
        this.slots = new Slots(sentence, clauses);
    }

    /** The acts whose triggers stand in the sentence and are asserted, in text order, one a word. */
    public List<Act> find(Triggers triggers) {
        List<Act> found = new ArrayList<>();
        for (Token word : sentence.tokens()) {
            best(triggers, word).ifPresent(found::add);
        }
        return found;
    }

    /** The first row that fits and knows who acts; else the first that fits. */
    private Optional<Act> best(Triggers triggers, Token word) {
        Optional<Act> best = Optional.empty();
        for (Trigger trigger : triggers.of(word.lemma())) {
            Optional<Act> act = act(trigger, word);
            if (act.isPresent() && (best.isEmpty() || best.get().from().isEmpty())) {
                best = act;
            }
        }
        return best;
    }

    private Optional<Act> act(Trigger trigger, Token word) {
        if (!fits(trigger, word) || !asserted(word)) {
            return Optional.empty();
        }
        for (String slot : trigger.content()) {
            List<Token> contents = slots.fill(word, slot);
            if (contents.isEmpty() && slot.equals("inf") && mayHangOnAddressee(trigger, word)) {
                contents = slots.infinitiveOfAddressee(word);
            }
            if (!contents.isEmpty()) {
                Act act = new Act(
                        trigger, word, from(word, slot), addressees(trigger, word, slot, contents), slot, contents);
                return allowed(act) ? Optional.of(act) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The infinitive of a request may be read as part of whom it asks: "pleas from the clergy to stop". */
    private static boolean mayHangOnAddressee(Trigger trigger, Token word) {
        return !trigger.addressee().isEmpty()
                || (word.noun() && trigger.content().contains("for"));
    }

    private static boolean partOf(Trigger trigger, Token word) {
        return switch (trigger.part()) {
            case VERB -> word.verb();
            case NOUN -> word.noun() || (word.tag().equals("VBG") && word.relation() == Relation.DOBJ);
            case ADJECTIVE ->
                word.tag().startsWith("JJ")
                        || word.tag().equals("VBN")
                        || word.tag().equals("VBD");
        };
    }

    private boolean fits(Trigger trigger, Token word) {
        if (!partOf(trigger, word)) {
            return false;
        }
        if (trigger.particle().isPresent()
                && !hasParticle(word, trigger.particle().get())) {
            return false;
        }
        return switch (trigger.part()) {
            case VERB -> true;
            case NOUN -> carried(trigger, word);
            case ADJECTIVE -> predicate(trigger, word);
        };
    }

    private boolean hasParticle(Token word, String particle) {
        return sentence.children(word, Relation.PRT, Relation.PREP, Relation.ADVMOD, Relation.DOBJ).stream()
                .anyMatch(child -> Words.form(child).equals(particle));
    }

    /** "expressed their determination", "Oslo's pledge": a verb that puts it into words, or an owner. */
    private boolean carried(Trigger trigger, Token noun) {
        if (trigger.under().isEmpty()) {
            return true;
        }
        if (thanked(noun)) {
            return false;
        }
        if (trigger.under().contains("own")
                && sentence.child(noun, Relation.POSS).isPresent()) {
            return true;
        }
        if (trigger.under().contains("own") && !slots.phrasesOf(noun, "by").isEmpty()) {
            return true;
        }
        return carrier(noun)
                .filter(verb -> trigger.under().stream()
                        .anyMatch(group -> words.in(group, verb) || verb.lemma().equals(group)))
                .isPresent();
    }
    /** "grateful for their support": the thanks are the act. */
    private boolean thanked(Token noun) {
        Optional<Token> reason =
                sentence.head(noun).filter(above -> above.lemma().equals("for"));
        return noun.relation() == Relation.POBJ
                && reason.flatMap(sentence::head)
                        .filter(above -> Set.of(
                                        "thank",
                                        "appreciation",
                                        "gratitude",
                                        "grateful",
                                        "thanks",
                                        "praise",
                                        "thankful")
                                .contains(above.lemma()))
                        .isPresent();
    }

    /** The verb that the noun is object of, through "and". */
    private Optional<Token> carrier(Token noun) {
        Token at = noun;
        for (int steps = 0; steps < 4; steps++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            if (at.relation() == Relation.DOBJ
                    || at.relation() == Relation.NSUBJPASS
                    || at.relation() == Relation.ATTR) {
                return head.filter(Token::verb);
            }
            if (at.relation() == Relation.POBJ && head.get().relation() == Relation.PREP) {
                return sentence.head(head.get()).filter(Token::verb);
            }
            if (at.relation() != Relation.CONJ) {
                return Optional.empty();
            }
            at = head.get();
        }
        return Optional.empty();
    }

    private boolean predicate(Trigger trigger, Token word) {
        Optional<Token> head = sentence.head(word);
        boolean linked = head.isPresent()
                && head.get().verb()
                && Set.of(Relation.ACOMP, Relation.ATTR, Relation.OPRD, Relation.XCOMP, Relation.ADVMOD, Relation.ADVCL)
                        .contains(word.relation())
                && words.in("link", head.get());
        boolean passive = sentence.child(word, Relation.AUXPASS).isPresent();
        boolean bare = word.relation() == Relation.ROOT
                && sentence.child(word, Relation.NSUBJ).isPresent();
        if (trigger.under().isEmpty()) {
            return linked || passive || bare;
        }
        return head.filter(verb -> trigger.under().contains(verb.lemma())).isPresent();
    }

    /** Whether the act is told as done or being done: not denied, planned, wished for or asked for. */
    private boolean asserted(Token word) {
        Token verb = word.verb() ? word : clauses.clauseAbove(word).orElse(word);
        if (assertion.negated(word) || (assertion.negated(verb) && !word.noun())) {
            return false;
        }
        return !verb.verb() || !word.verb() || told(verb);
    }

    private boolean told(Token verb) {
        if (conditional(verb)) {
            return false;
        }
        if (!slots.infinitive(verb)) {
            return !shares(verb)
                    || sentence.head(verb).filter(Token::verb).map(this::told).orElse(true);
        }
        Optional<Token> above = sentence.head(verb);
        return above.isPresent() && TELLING.contains(above.get().lemma());
    }

    /** "to promote and defend": joined to a verb whose auxiliary it shares. */
    private boolean shares(Token verb) {
        return verb.relation() == Relation.CONJ
                && (verb.tag().equals("VB") || verb.tag().equals("VBP"))
                && sentence.child(verb, Relation.NSUBJ, Relation.NSUBJPASS, Relation.AUX)
                        .isEmpty();
    }

    private boolean conditional(Token verb) {
        boolean future = sentence.children(verb, Relation.AUX).stream()
                .anyMatch(
                        aux -> Set.of("will", "shall", "would", "could", "may", "might", "can", "should", "must", "'ll")
                                .contains(Words.form(aux)));
        boolean open = sentence.children(verb, Relation.MARK).stream()
                .anyMatch(mark -> Set.of("if", "unless", "whether").contains(mark.lemma()));
        return future || open;
    }

    /** Whose act it is: subject, owner, "by" or "from" phrase, or the subject of the verb that carries the noun. */
    private List<Token> from(Token word, String content) {
        if (word.verb() && !adjectival(word)) {
            return speakers(clauses.actors(word));
        }
        if (!word.noun() && !word.tag().equals("VBG")) {
            return subjectOfPredicate(word);
        }
        List<Token> own = new ArrayList<>(sentence.children(word, Relation.POSS));
        own.removeIf(owner -> owner.tag().equals("PRP$") && carrierSubject(word).isPresent());
        for (String slot : List.of("by", "from", "of")) {
            if (own.isEmpty() && !slot.equals(content)) {
                own.addAll(slots.phrasesOf(word, slot));
            }
        }
        own.removeIf(owner -> owner.noun() && !words.party(owner));
        if (own.isEmpty()) {
            carrierSubject(word).ifPresent(own::add);
        }
        if (own.isEmpty()) {
            nationality(word).ifPresent(own::add);
        }
        return own;
    }

    /** "a Peruvian note asked for": a document speaks for whose it is. */
    private List<Token> speakers(List<Token> actors) {
        List<Token> found = new ArrayList<>();
        for (Token actor : actors) {
            Optional<Token> owner = words.in("document", actor)
                    ? sentence.child(actor, Relation.POSS).or(() -> nationality(actor))
                    : Optional.empty();
            found.add(owner.orElse(actor));
        }
        return found;
    }

    /** "the U.S. commitment", "Japanese calls": the state as modifier. */
    private Optional<Token> nationality(Token noun) {
        return sentence.children(noun, Relation.NMOD, Relation.COMPOUND).stream()
                .filter(each -> Set.of("GPE", "NORP", "ORG").contains(each.entityType()))
                .reduce((a, b) -> b);
    }

    private boolean adjectival(Token word) {
        return sentence.child(word, Relation.AUXPASS).isPresent()
                && sentence.child(word, Relation.AGENT).isEmpty()
                && Set.of("commit", "determine", "resolve", "convince", "concern", "oppose")
                        .contains(word.lemma());
    }

    private Optional<Token> carrierSubject(Token noun) {
        return carrier(noun).flatMap(verb -> clauses.actors(verb).stream().findFirst());
    }

    private List<Token> subjectOfPredicate(Token word) {
        List<Token> own = sentence.children(word, Relation.NSUBJ, Relation.NSUBJPASS);
        if (!own.isEmpty()) {
            return own;
        }
        return sentence.head(word).map(clauses::actors).orElse(List.of());
    }

    private List<Token> addressees(Trigger trigger, Token word, String slot, List<Token> contents) {
        List<Token> found = new ArrayList<>();
        for (String each : trigger.addressee()) {
            if (!each.equals(slot) && found.isEmpty()) {
                found.addAll(slots.fill(word, each));
                if (each.equals("np") && found.isEmpty() && word.verb()) {
                    found.addAll(clauses.datives(word));
                }
            }
        }
        if (found.isEmpty() && word.noun()) {
            carrier(word).filter(verb -> words.in("face", verb)).ifPresent(verb -> found.addAll(clauses.actors(verb)));
        }
        found.removeIf(each -> each.verb() && !each.noun());
        boolean clause = slot.equals("that") || slot.equals("forto") || slot.equals("inf");
        if (found.isEmpty() && clause && !trigger.addressee().isEmpty()) {
            contents.forEach(content -> found.addAll(sentence.children(content, Relation.NSUBJ)));
        }
        return found;
    }

    private boolean allowed(Act act) {
        Set<String> needs = act.trigger().needs();
        if (needs.contains("addressee") && act.addressees().isEmpty()) {
            return false;
        }
        boolean toThing =
                !act.addressees().isEmpty() && act.addressees().stream().noneMatch(words::party);
        return !(needs.contains("person") && toThing);
    }
}
