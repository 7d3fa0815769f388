package org.entente.code.syntax;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * A sentence's tree with the parser's commonest slips about subjects put right: a second clause's subject read as one
 * more object of the first, a subject read as part of the date before it, a list of subjects read as an apposition.
 */
public final class MendedTree extends Mending {
    private static final Set<Relation> BEFORE_NOUN =
            Set.of(Relation.DET, Relation.NMOD, Relation.COMPOUND, Relation.POSS, Relation.QMOD, Relation.PREDET);
    private static final Set<String> NAMES = Set.of("GPE", "ORG", "NORP");

    private final Predicate<String> speech;

    private MendedTree(Sentence sentence, Predicate<String> speech) {
        super(sentence);
        this.speech = speech;
    }

    /**
     * The sentence with its mended tree; the same one where nothing is amiss.
     *
     * @param speech whether a lemma is of a verb that says or asks something
     */
    public static Sentence of(Sentence sentence, Predicate<String> speech) {
        MendedTree tree = new MendedTree(LostSubjects.foundIn(sentence), speech);
        for (Token token : sentence.tokens()) {
            tree.giveBackSubject(token.index());
            tree.takeOutOfDate(token.index());
            tree.join(token.index());
            tree.takeOffDate(token.index());
            tree.raise(token.index());
            tree.putBeforeAside(token.index());
        }
        return tree.sentence;
    }

    /** "sent rice to Chad and Niger closed its border": Niger closed it, for nothing joins "closed" to "sent". */
    private void giveBackSubject(int at) {
        Token verb = sentence.token(at);
        if (verb.relation() != Relation.CONJ || !finite(verb) || hasSubject(verb)) {
            return;
        }
        Optional<Token> subject = nounBefore(at);
        if (subject.isEmpty() || sentence.under(verb, subject.get())) {
            return;
        }
        Token noun = subject.get();
        int first = firstOf(noun);
        Optional<Token> shared = lastSharing(noun);
        int joint = shared.map(token -> token.index() + 1).orElse(first - 1);
        if (joint < 1 || !sentence.token(joint).tag().equals("CC")) {
            return;
        }
        shared.ifPresent(token -> share(token, noun));
        attach(noun.index(), at, Relation.NSUBJ);
    }

    /** Puts a head in the place of the noun that the parser took for the head of both, with the words before it. */
    private void share(Token head, Token noun) {
        for (Token child : sentence.children(noun)) {
            if (child.index() < head.index() && BEFORE_NOUN.contains(child.relation())) {
                attach(child.index(), head.index(), child.relation());
            }
        }
        attach(head.index(), noun.head(), noun.relation());
    }

    private boolean finite(Token verb) {
        return FINITE.contains(verb.tag())
                || sentence.children(verb, Relation.AUX).stream()
                        .anyMatch(aux -> aux.tag().equals("MD"));
    }

    /** The noun right before a verb, with nothing but adverbs and auxiliaries between. */
    private Optional<Token> nounBefore(int verb) {
        return wordBefore(verb).filter(token -> token.noun() || token.tag().equals("PRP"));
    }

    private int firstOf(Token noun) {
        return sentence.children(noun).stream()
                .filter(child -> child.index() < noun.index() && BEFORE_NOUN.contains(child.relation()))
                .mapToInt(child -> sentence.subtree(child).get(0).index())
                .min()
                .orElse(noun.index());
    }

    /** "the displaced and Kuwait": a modifier before "and" that is a head of its own. */
    private Optional<Token> lastSharing(Token noun) {
        return sentence.children(noun, Relation.NMOD, Relation.COMPOUND).stream()
                .filter(child -> child.index() + 1 < noun.index()
                        && sentence.token(child.index() + 1).tag().equals("CC")
                        && child.index() + 2 == noun.index())
                .findFirst();
    }

    /** "In 1974 Turkish troops invaded": the date ends before the troops. */
    private void takeOutOfDate(int at) {
        Token noun = sentence.token(at);
        Optional<Token> preposition = sentence.head(noun)
                .filter(head -> noun.relation() == Relation.POBJ
                        && head.tag().equals("IN")
                        && !noun.entityType().equals("DATE"));
        Optional<Token> verb = preposition.flatMap(sentence::head).filter(Token::verb);
        if (verb.isEmpty() || verb.get().index() < at || hasSubject(verb.get()) || !noun.noun()) {
            return;
        }
        Token after = sentence.token(preposition.get().index() + 1);
        boolean date = after.head() == at
                && after.index() < at
                && (after.entityType().equals("DATE") || after.form().matches("1\\d{3}|20\\d{2}"));
        if (date) {
            attach(after.index(), preposition.get().index(), Relation.POBJ);
            attach(at, verb.get().index(), Relation.NSUBJ);
        }
    }

    /** "The Union, the Danish government and Fiji condemned": three subjects, no apposition. */
    private void join(int at) {
        Token second = sentence.token(at);
        Optional<Token> first = sentence.head(second)
                .filter(head -> second.relation() == Relation.APPOS
                        && !head.entityType().equals("PERSON")
                        && named(head)
                        && named(second));
        boolean list = first.isPresent()
                && sentence.children(second, Relation.CONJ).stream().anyMatch(this::named);
        if (list) {
            attach(at, first.get().index(), Relation.CONJ);
        }
    }

    /** "on Friday, but the presidents agreed": nobody is joined to a day, so the presidents act in a clause of their own. */
    private void takeOffDate(int at) {
        Token noun = sentence.token(at);
        boolean joined = noun.relation() == Relation.CONJ
                && !noun.entityType().equals("DATE")
                && sentence.head(noun)
                        .filter(day -> day.entityType().equals("DATE"))
                        .isPresent();
        Optional<Token> act = joined
                ? sentence.children(noun, Relation.ACL).stream()
                        .filter(verb -> verb.tag().equals("VBN") && verb.index() > at)
                        .findFirst()
                : Optional.empty();
        Optional<Token> main = act.flatMap(this::verbAbove);
        if (main.isPresent()) {
            attach(act.get().index(), main.get().index(), Relation.CONJ);
            attach(at, act.get().index(), Relation.NSUBJ);
        }
    }

    private Optional<Token> verbAbove(Token token) {
        Optional<Token> at = sentence.head(token);
        while (at.isPresent() && !at.get().verb()) {
            at = sentence.head(at.get());
        }
        return at;
    }

    /** "The ministers, meeting in Lima, pledged": they pledge first of all. */
    private void putBeforeAside(int at) {
        Token subject = sentence.token(at);
        Optional<Token> aside = sentence.head(subject)
                .filter(verb -> subject.relation() == Relation.NSUBJ
                        && verb.tag().equals("VBG")
                        && verb.relation() == Relation.ADVCL
                        && sentence.child(verb, Relation.AUX).isEmpty()
                        && sentence.token(verb.index() - 1).tag().equals(","));
        Optional<Token> main = aside.flatMap(sentence::head)
                .filter(verb -> verb.verb() && verb.index() > aside.get().index() && !hasSubject(verb));
        main.ifPresent(verb -> attach(at, verb.index(), Relation.NSUBJ));
    }

    /** "denied that it had fired and urged Chad to talk": who denies urges, for an act of speech does not go on with "had". */
    private void raise(int at) {
        Token verb = sentence.token(at);
        if (verb.relation() != Relation.CONJ
                || !verb.tag().equals("VBD")
                || !speech.test(verb.lemma())
                || hasSubject(verb)) {
            return;
        }
        Optional<Token> said = sentence.head(verb)
                .filter(head -> head.relation() == Relation.CCOMP && !head.tag().equals("VBD"));
        Optional<Token> says =
                said.flatMap(sentence::head).filter(head -> head.tag().equals("VBD"));
        boolean before = says.isPresent() && says.get().index() < said.get().index();
        if (before && sentence.child(said.get(), Relation.AUX).isPresent()) {
            attach(at, says.get().index(), Relation.CONJ);
        }
    }

    private boolean named(Token head) {
        return NAMES.contains(head.entityType())
                || sentence.children(head, Relation.NMOD, Relation.POSS).stream()
                        .anyMatch(child -> NAMES.contains(child.entityType()));
    }
}
