package org.entente.code.syntax;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Gives verbs back the subjects that the parser hung elsewhere: on a phrase in front of the sentence, on the place before
 * them, on the verb inside the subject's own name, or on a participle that is no participle.
 */
final class LostSubjects extends Mending {
    private static final Set<String> FRONTED = Set.of("in", "at", "on", "from", "near", "outside");
    private static final Set<Relation> IN_PHRASE =
            Set.of(Relation.POBJ, Relation.PREP, Relation.PCOMP, Relation.CONJ, Relation.APPOS);

    private LostSubjects(Sentence sentence) {
        super(sentence);
    }

    /** The sentence with the subjects in their places; the same one where nothing is amiss. */
    static Sentence foundIn(Sentence sentence) {
        LostSubjects tree = new LostSubjects(sentence);
        for (Token token : sentence.tokens()) {
            if (token.verb()) {
                tree.outOfOwnName(token.index());
                tree.fromFrontedPhrase(token.index());
                tree.fromPlace(token.index());
                tree.fromParticiple(token.index());
            }
        }
        return tree.sentence;
    }

    /** "The Campaign to Save Rivers urged": the verb inside a name is not what its bearer does. */
    private void outOfOwnName(int at) {
        Token inner = sentence.token(at);
        Optional<Token> verb = sentence.head(inner)
                .filter(head -> head.verb() && !sameName(inner, head) && head.index() > at && !hasSubject(head));
        Optional<Token> name = sentence.child(inner, Relation.NSUBJ).filter(subject -> sameName(subject, inner));
        if (!inner.entityType().equals("ORG") || verb.isEmpty() || name.isEmpty()) {
            return;
        }
        for (Token child : sentence.children(inner, Relation.PREP)) {
            if (child.entity().equals("O")) {
                attach(child.index(), verb.get().index(), Relation.PREP);
            }
        }
        attach(at, name.get().index(), Relation.ACL);
        attach(name.get().index(), verb.get().index(), Relation.NSUBJ);
    }

    private static boolean sameName(Token one, Token other) {
        return !one.entity().equals("O") && one.entityType().equals(other.entityType());
    }

    /** "After days of talks, Peru and Chile signed": they sign, and are not what the talks are called. */
    private void fromFrontedPhrase(int at) {
        Optional<Token> before = finiteWithoutSubject(at) ? nounBefore(at) : Optional.empty();
        Optional<Token> first =
                before.flatMap(this::apposition).filter(token -> commaBefore(token) && hangsInFrontOf(token, at));
        first.ifPresent(token -> attach(token.index(), at, Relation.NSUBJ));
    }

    /** The head of a list that is read as an apposition. */
    private Optional<Token> apposition(Token last) {
        Token token = last;
        while (token.relation() == Relation.CONJ && sentence.head(token).isPresent()) {
            token = sentence.head(token).orElse(token);
        }
        return token.relation() == Relation.APPOS ? Optional.of(token) : Optional.empty();
    }

    private boolean commaBefore(Token noun) {
        int first = sentence.subtree(noun).get(0).index();
        return first > 0 && sentence.token(first - 1).tag().equals(",");
    }

    private boolean hangsInFrontOf(Token noun, int verb) {
        Optional<Token> above = sentence.head(noun);
        while (above.isPresent() && IN_PHRASE.contains(above.get().relation())) {
            above = sentence.head(above.get());
        }
        return above.filter(token -> token.index() == verb).isPresent();
    }

    /** "In Dakar gendarmes fired": the place ends before those who act. */
    private void fromPlace(int at) {
        Optional<Token> noun = finiteWithoutSubject(at)
                ? nounBefore(at).filter(token -> token.tag().equals("NNS") && token.relation() == Relation.POBJ)
                : Optional.empty();
        Optional<Token> preposition =
                noun.flatMap(sentence::head).filter(token -> FRONTED.contains(token.lemma()) && token.head() == at);
        if (preposition.isEmpty()) {
            return;
        }
        List<Token> place = sentence.children(noun.get(), Relation.COMPOUND).stream()
                .filter(word -> word.entityType().equals("GPE"))
                .sorted(Comparator.comparingInt(Token::index))
                .toList();
        if (place.isEmpty() || place.get(0).index() != preposition.get().index() + 1) {
            return;
        }
        Token last = place.get(place.size() - 1);
        place.subList(0, place.size() - 1).forEach(word -> attach(word.index(), last.index(), Relation.COMPOUND));
        attach(last.index(), preposition.get().index(), Relation.POBJ);
        attach(noun.get().index(), at, Relation.NSUBJ);
    }

    /** "A bomber on a motorcycle killed nine people": a participle that has an object of its own is none. */
    private void fromParticiple(int at) {
        Token verb = sentence.token(at);
        Optional<Token> noun = sentence.head(verb)
                .filter(head -> verb.relation() == Relation.ACL && verb.tag().equals("VBN") && head.noun());
        boolean acts = noun.isPresent()
                && sentence.child(verb, Relation.AUX, Relation.AUXPASS, Relation.AGENT, Relation.MARK)
                        .isEmpty()
                && sentence.children(verb, Relation.DOBJ).stream().anyMatch(object -> object.index() > at);
        Optional<Token> subject = acts ? rootAbove(noun.get()) : Optional.empty();
        if (subject.isPresent()) {
            attach(at, -1, Relation.ROOT);
            attach(subject.get().index(), at, Relation.NSUBJ);
            sentence.children(subject.get(), Relation.PUNCT).stream()
                    .filter(mark -> mark.index() > at)
                    .forEach(mark -> attach(mark.index(), at, Relation.PUNCT));
        }
    }

    /** The noun that heads the sentence, through the prepositions between: "a bomber on a motorcycle". */
    private Optional<Token> rootAbove(Token noun) {
        Token token = noun;
        while (token.relation() == Relation.POBJ || token.relation() == Relation.PREP) {
            Optional<Token> above = sentence.head(token);
            if (above.isEmpty()) {
                return Optional.empty();
            }
            token = above.get();
        }
        return token.relation() == Relation.ROOT && token.noun() ? Optional.of(token) : Optional.empty();
    }

    private boolean finiteWithoutSubject(int at) {
        Token verb = sentence.token(at);
        boolean finite = FINITE.contains(verb.tag())
                || sentence.children(verb, Relation.AUX).stream()
                        .anyMatch(aux -> FINITE.contains(aux.tag()) || aux.tag().equals("MD"));
        return finite && verb.relation() != Relation.RELCL && verb.relation() != Relation.CONJ && !hasSubject(verb);
    }

    /** The noun right before a verb, with nothing but adverbs and auxiliaries between. */
    private Optional<Token> nounBefore(int verb) {
        return wordBefore(verb).filter(Token::noun);
    }
}
